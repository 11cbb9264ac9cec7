// Says, while a letter is entered, which letters look like it, and for whom letters wait who may be its sender. Without it the page
// after registering says so.
"use strict";

for (const notice of document.querySelectorAll("[data-likeness]")) {
  const form = notice.closest("form");
  const said = document.getElementById(notice.dataset.said);
  const fields = notice.dataset.fields.split(" ");
  const needs = notice.dataset.needs.split(" ");
  const longest = 200;
  let asked = "";
  let shown = "";
  let timer;

  const typed = () => new URLSearchParams(fields
    .map(id => [id, form.querySelector(`[id="${id}"]`).value.trim().slice(0, longest)])
    .filter(([, value]) => value));

  // What says the same again is left as it stands: it would be read aloud anew, and an open detail would close.
  const show = (question, found) => {
    if (question === asked && found !== shown) {
      shown = found;
      notice.replaceChildren(...new DOMParser().parseFromString(found, "text/html").body.children);
      said.textContent = [...notice.querySelectorAll(".told")].map(told => told.textContent.replace(/\s+/g, " ").trim()).join(". ");
    }
  };

  const look = async () => {
    const question = typed().toString();
    if (question === asked) {
      return;
    }
    asked = question;
    if (!needs.some(id => new URLSearchParams(question).has(id))) {
      show(question, "");
      return;
    }
    const answer = await fetch(`${notice.dataset.likeness}?${question}`, { headers: { "X-Requested-With": "fetch" }, redirect: "error" })
      .catch(() => null);
    show(question, answer && answer.ok ? (await answer.text()).trim() : "");
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, 350);
  };

  // A name chosen from the proposals is put in by a script, which tells nobody: whoever goes on to the next field does.
  for (const happening of ["input", "change", "focusout"]) {
    form.addEventListener(happening, soon);
  }
  soon();
}
