// The review by keys: a decision asks first, in a dialog that borrows the fields of its form; a passage selected in a text is offered
// wherever a passage can be named. Without this the form works as it stands.
"use strict";

{
  let selected;

  // Before the focus moves, and the selection with it.
  function remember() {
    const selection = document.getSelection();
    const text = selection.anchorNode?.parentElement?.closest("[data-passages]");
    selected = text && !selection.isCollapsed && text.contains(selection.focusNode)
      ? { language: text.dataset.passages, passage: words(selection.getRangeAt(0)) }
      : undefined;
  }
  document.addEventListener("keydown", remember, true);
  document.addEventListener("pointerdown", remember, true);

  // What is said only to who hears the page is not of the text.
  function words(range) {
    const copy = range.cloneContents();
    copy.querySelectorAll(".unseen, .note").forEach(said => said.remove());
    return copy.textContent.trim();
  }

  document.addEventListener("focusin", event => {
    const passage = document.getElementById(event.target.dataset.takes);
    if (passage && selected?.passage && !passage.value) {
      passage.value = selected.passage;
      document.getElementById(event.target.dataset.takesIn).value = selected.language;
    }
  });

  function button(name, caption) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = caption;
    return made;
  }

  function dialog(form, decision) {
    const made = document.createElement("dialog");
    const title = document.createElement("h2");
    const confirm = button("primary", form.dataset.confirm);
    const cancel = button("quiet", form.dataset.cancel);
    const buttons = document.createElement("div");
    made.className = "decision";
    title.id = `asks-${decision.id}`;
    title.textContent = decision.value;
    made.setAttribute("aria-labelledby", title.id);
    buttons.className = "buttons";
    buttons.append(confirm, cancel);
    made.append(title, buttons);
    confirm.addEventListener("click", () => {
      made.close();
      form.requestSubmit(decision);
    });
    cancel.addEventListener("click", () => made.close());
    made.addEventListener("keydown", event => steer(event, made, confirm));
    return made;
  }

  function hint(text) {
    const made = document.createElement("p");
    made.className = "hint";
    made.textContent = text;
    return made;
  }

  // 1 to 9 choose grounds while nothing is typed, Enter goes on to the reason, Ctrl+Enter confirms.
  function steer(event, made, confirm) {
    const types = event.target.matches("textarea, select");
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      confirm.click();
    } else if (digit && !types && document.body.dataset.singleKeys === "true") {
      event.preventDefault();
      const ground = made.querySelectorAll("input[type='checkbox']")[digit - 1];
      ground?.click();
      ground?.focus();
    } else if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      made.querySelector("textarea").focus();
    }
  }

  function ask(decision) {
    const form = decision.form;
    const fields = document.getElementById(decision.dataset.asks);
    const made = dialog(form, decision);
    const place = document.createComment("");
    if (fields) {
      fields.replaceWith(place);
      made.firstChild.after(hint(form.dataset.keys), fields);
    } else {
      made.firstChild.after(hint(form.dataset.ask));
    }
    made.addEventListener("close", () => {
      if (fields) {
        place.replaceWith(fields);
      }
      made.remove();
      decision.focus();
    }, { once: true });
    form.append(made);
    made.showModal();
    (fields ? made.querySelector("input, textarea") : made.querySelector("button")).focus();
  }

  document.addEventListener("struck", event => {
    if (event.target.dataset.asks !== undefined) {
      event.preventDefault();
      ask(event.target);
    }
  });
}
