// Proposes correspondents while a name is typed (WAI-ARIA combobox with a listbox). Enter takes the one that is marked, else the
// first, also if the names are still on their way. Every field works without it.
"use strict";

for (const combo of document.querySelectorAll(".combo:not([data-ready])")) {
  combo.dataset.ready = "true"; // each field of a page brings this script along
  const input = combo.querySelector("input:not([type='hidden'])");
  const known = combo.querySelector("input[type='hidden']");
  const hint = combo.closest(".field").querySelector(".hint");
  const empty = hint.textContent;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", combo.dataset.list);
  input.insertAdjacentElement("afterend", list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  hint.setAttribute("aria-live", "polite");
  let waiting;
  let awaited = false;
  let proposed = [];

  const say = said => {
    if (hint.textContent !== said) {
      hint.textContent = said;
    }
  };
  const tell = () => {
    const namesakes = proposed.filter(one => one.calledSo).length;
    const fresh = namesakes ? combo.dataset.namesakes.replace("#", numbers.format(namesakes))
      : list.children.length ? combo.dataset.offer : combo.dataset.new;
    say(known.value ? combo.dataset.known : input.value.trim() ? fresh : empty);
    combo.classList.toggle("namesakes", !known.value && namesakes > 0);
  };
  const close = () => {
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    tell();
  };
  const choose = one => {
    input.value = one.name;
    known.value = one.id;
    close();
  };
  const settle = () => {
    awaited = false;
    if (combo.dataset.wanted) {
      delete combo.dataset.wanted;
      combo.dispatchEvent(new Event("settled"));
    }
  };
  const show = () => {
    list.replaceChildren(...proposed.map((one, place) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${place}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dir = "auto";
      option.textContent = one.hint;
      option.dataset.id = one.id;
      option.dataset.name = one.name;
      option.addEventListener("mousedown", event => { event.preventDefault(); choose(option.dataset); });
      return option;
    }));
    input.setAttribute("aria-expanded", String(proposed.length > 0));
    tell();
  };
  const move = step => {
    const options = [...list.children];
    const at = options.findIndex(option => option.getAttribute("aria-selected") === "true");
    options.forEach(option => option.setAttribute("aria-selected", "false"));
    const next = options[at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length];
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", next.id);
  };
  // What comes late answers a question that nobody asks any more.
  const ask = async () => {
    const asked = input.value;
    const address = `${combo.dataset.suggest}?name=${encodeURIComponent(asked)}`;
    const answer = await fetch(address, { headers: { "X-Requested-With": "fetch" }, redirect: "error" });
    const found = answer.ok ? await answer.json() : [];
    if (input.value === asked && !known.value) {
      proposed = found;
      if (combo.dataset.wanted && found.length) {
        choose(found[0]);
      } else if (document.activeElement === input) {
        show();
      } else {
        tell();
      }
      settle();
    }
  };
  const propose = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask().catch(() => { close(); settle(); }), 120);
  };

  input.addEventListener("input", () => {
    known.value = "";
    proposed = [];
    awaited = input.value.trim() !== "";
    delete combo.dataset.wanted;
    tell();
    propose();
  });
  input.addEventListener("keydown", event => {
    const chosen = list.querySelector("[aria-selected='true']") || list.firstElementChild;
    if ((event.code === "ArrowDown" || event.code === "ArrowUp") && proposed.length && !known.value) {
      event.preventDefault();
      if (!list.children.length) {
        show();
      }
      move(event.code === "ArrowDown" ? 1 : -1);
    } else if ((event.code === "Enter" || event.code === "NumpadEnter") && !event.ctrlKey) {
      event.preventDefault();
      if (chosen) {
        choose(chosen.dataset);
      } else if (awaited) {
        combo.dataset.wanted = "true";
      }
    } else if (event.code === "Escape" && list.children.length) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
  tell();
  if (input.value.trim() && !known.value) {
    propose();
  }
}
