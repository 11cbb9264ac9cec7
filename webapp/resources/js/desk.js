// Makes the desk quicker. Every page works without it.
"use strict";

// Ctrl+Enter presses the button that names it; by physical key, so that a Persian keyboard works.
document.addEventListener("keydown", event => {
  if (event.ctrlKey && event.code === "Enter") {
    const button = document.querySelector("[data-key='Ctrl+Enter']");
    if (button) {
      event.preventDefault();
      button.click();
    }
  }
});

// A second click sends nothing: the token of the form would give the same number, but the wait would be longer.
document.addEventListener("submit", event => {
  if (event.target.dataset.sent) {
    event.preventDefault();
  } else {
    event.target.dataset.sent = "true";
  }
});

// The page that comes back from the browser's memory may send again.
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

function later(run, wait) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), wait);
  };
}

async function ask(address) {
  const answer = await fetch(address, { headers: { "X-Requested-With": "fetch" }, redirect: "error" });
  return answer.ok ? answer : Promise.reject(answer.status);
}

// Says under a date how it is understood.
for (const input of document.querySelectorAll("input[data-echo]")) {
  const echo = document.createElement("p");
  echo.className = "echo";
  echo.setAttribute("aria-live", "polite");
  input.insertAdjacentElement("afterend", echo);
  const say = () => ask(`${input.dataset.echo}?written=${encodeURIComponent(input.value)}`)
    .then(answer => answer.text())
    .then(said => { echo.textContent = said; })
    .catch(() => { echo.textContent = ""; });
  input.addEventListener("input", later(say, 150));
  if (input.value) {
    say();
  }
}

// Proposes correspondents while a name is typed (WAI-ARIA combobox with a listbox).
for (const combo of document.querySelectorAll(".combo")) {
  const input = combo.querySelector("input:not([type='hidden'])");
  const known = combo.querySelector("input[type='hidden']");
  const hint = combo.closest(".field").querySelector(".hint");
  const empty = hint.textContent;
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

  const tell = () => {
    hint.textContent = known.value ? combo.dataset.known : input.value.trim() ? combo.dataset.new : empty;
  };
  const close = () => {
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = option => {
    input.value = option.dataset.name;
    known.value = option.dataset.id;
    close();
    tell();
  };
  const show = suggestions => {
    list.replaceChildren(...suggestions.map((one, place) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${place}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dir = "auto";
      option.textContent = one.hint;
      option.dataset.id = one.id;
      option.dataset.name = one.name;
      option.addEventListener("mousedown", event => { event.preventDefault(); choose(option); });
      return option;
    }));
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
  };
  const move = step => {
    const options = [...list.children];
    const at = options.findIndex(option => option.getAttribute("aria-selected") === "true");
    options.forEach(option => option.setAttribute("aria-selected", "false"));
    const next = options[(at + step + options.length) % options.length];
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", next.id);
  };
  const propose = later(() => ask(`${combo.dataset.suggest}?name=${encodeURIComponent(input.value)}`)
    .then(answer => answer.json())
    .then(suggestions => document.activeElement === input && show(suggestions))
    .catch(close), 120);

  input.addEventListener("input", () => {
    known.value = "";
    tell();
    propose();
  });
  input.addEventListener("keydown", event => {
    const chosen = list.querySelector("[aria-selected='true']");
    if ((event.code === "ArrowDown" || event.code === "ArrowUp") && list.children.length) {
      event.preventDefault();
      move(event.code === "ArrowDown" ? 1 : -1);
    } else if (event.code === "Enter" && !event.ctrlKey && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.code === "Escape") {
      close();
    }
  });
  input.addEventListener("blur", close);
  tell();
}

// A passage selected in a text is offered for redaction.
for (const text of document.querySelectorAll("textarea[data-passages]")) {
  text.addEventListener("select", () => {
    const passage = document.getElementById("passage");
    const selected = text.value.substring(text.selectionStart, text.selectionEnd).trim();
    if (passage && selected && selected.length <= passage.maxLength) {
      passage.value = selected;
      const language = document.getElementById("passageIn");
      if ([...language.options].some(option => option.value === text.dataset.passages)) {
        language.value = text.dataset.passages;
      }
    }
  });
}

// Leaving with something unsaved asks first.
for (const form of document.querySelectorAll("form.sheet")) {
  let typed = false;
  form.addEventListener("input", () => { typed = true; });
  window.addEventListener("beforeunload", event => {
    if (typed && !form.dataset.sent) {
      event.preventDefault();
    }
  });
}
