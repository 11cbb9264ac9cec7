// Makes the desk quicker. Every page works without it.
"use strict";

// A second click sends nothing: the token of the form would give the same number, but the wait would be longer. A form in which a
// name was chosen that is still on its way is sent when it has come.
document.addEventListener("submit", event => {
  const waiting = event.target.querySelector(".combo[data-wanted]");
  if (event.target.dataset.sent || waiting) {
    event.preventDefault();
    waiting?.addEventListener("settled", () => event.target.requestSubmit(event.submitter), { once: true });
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

// Proposes correspondents while a name is typed (WAI-ARIA combobox with a listbox). Enter takes the one that is marked, else the
// first, also if the names are still on their way.
for (const combo of document.querySelectorAll(".combo")) {
  const input = combo.querySelector("input:not([type='hidden'])");
  const known = combo.querySelector("input[type='hidden']");
  const hint = combo.closest(".field").querySelector(".hint");
  const empty = hint.textContent;
  const list = document.createElement("ul");
  let awaited = false;
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

  const tell = () => {
    hint.textContent = known.value ? combo.dataset.known
      : list.children.length ? combo.dataset.offer : input.value.trim() ? combo.dataset.new : empty;
  };
  const close = () => {
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    tell();
  };
  const take = one => {
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
      option.addEventListener("mousedown", event => { event.preventDefault(); take(option.dataset); });
      return option;
    }));
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    tell();
  };
  const receive = (typed, suggestions) => {
    if (input.value !== typed) {
      return;
    }
    if (combo.dataset.wanted && suggestions.length) {
      take(suggestions[0]);
    } else if (document.activeElement === input) {
      show(suggestions);
    }
    settle();
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
  const propose = later(typed => ask(`${combo.dataset.suggest}?name=${encodeURIComponent(typed)}`)
    .then(answer => answer.json())
    .then(suggestions => receive(typed, suggestions))
    .catch(() => { close(); settle(); }), 120);

  input.addEventListener("input", () => {
    known.value = "";
    awaited = input.value.trim() !== "";
    delete combo.dataset.wanted;
    tell();
    propose(input.value);
  });
  input.addEventListener("keydown", event => {
    const chosen = list.querySelector("[aria-selected='true']") || list.firstElementChild;
    if ((event.code === "ArrowDown" || event.code === "ArrowUp") && list.children.length) {
      event.preventDefault();
      move(event.code === "ArrowDown" ? 1 : -1);
    } else if ((event.code === "Enter" || event.code === "NumpadEnter") && !event.ctrlKey) {
      event.preventDefault();
      if (chosen) {
        take(chosen.dataset);
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
}

// A field that differs from the letter before is not marked as kept any more.
document.addEventListener("input", event => event.target.closest(".field")?.querySelector(".kept")?.remove());

// Where half a form could be sent by mistake, Enter in a field does not send it.
for (const form of document.querySelectorAll("form[data-enter='stays']")) {
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.matches("input:not([type='submit'])")) {
      event.preventDefault();
    }
  });
}

// A passage selected in a text is offered for redaction, until the text itself is changed: that was selected to be written over.
for (const text of document.querySelectorAll("textarea[data-passages]")) {
  let offered = "";
  text.addEventListener("input", () => {
    const passage = document.getElementById("passage");
    if (passage && offered && passage.value === offered) {
      passage.value = "";
    }
    offered = "";
  });
  text.addEventListener("select", () => {
    const passage = document.getElementById("passage");
    const selected = text.value.substring(text.selectionStart, text.selectionEnd).trim();
    if (passage && selected && selected.length <= passage.maxLength) {
      passage.value = selected;
      offered = selected;
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
