// Shows of the form of an event the fields alone that its kind has. Without it all are there.
"use strict";
{
  const kind = document.querySelector("[data-chooses]");

  function follow() {
    for (const part of kind.form.querySelectorAll("[data-kinds], [data-kinds-not]")) {
      const named = (part.dataset.kinds ?? part.dataset.kindsNot).split(" ").includes(kind.value);
      part.hidden = named === ("kindsNot" in part.dataset);
      part.disabled = part.hidden; // what is not seen is not sent
    }
  }

  if (kind) {
    kind.addEventListener("change", follow);
    follow();
  }
}
