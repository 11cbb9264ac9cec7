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

// A field that differs from the letter before is not marked as kept any more.
document.addEventListener("input", event => event.target.closest(".field")?.querySelector(".kept")?.remove());

// Where half a form could be sent by mistake, Enter in a field does not send it.
for (const form of document.querySelectorAll("form[data-enter='stays']")) {
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target.matches("input:not([type='submit'])")) {
      event.preventDefault();
    }
  });
}

// What is selected in a text, on one line; nothing where it goes beyond a paragraph, in which a passage ends.
function passageIn(text) {
  const selected = text.value.substring(text.selectionStart, text.selectionEnd).trim();
  return /\n\s*\n/.test(selected) ? "" : selected.replace(/\s*\n\s*/g, " ");
}

// A passage selected in a text is offered for redaction, unless it was selected to be written over.
for (const text of document.querySelectorAll("textarea[data-passages]")) {
  text.addEventListener("beforeinput", () => {
    const passage = document.getElementById("passage");
    const replaced = passageIn(text);
    if (passage && replaced && passage.value === replaced) {
      passage.value = "";
    }
  });
  text.addEventListener("select", () => {
    const passage = document.getElementById("passage");
    const selected = passageIn(text);
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
