// Follows an import while it is going on. Without it the page comes anew by itself.
"use strict";

const box = document.querySelector("[data-import]");

async function follow() {
  const answer = await fetch(`/desk/import/progress?import=${box.dataset.import}`, {
    headers: { "X-Requested-With": "fetch" },
    redirect: "error",
  }).catch(() => null); // the server may just be starting again
  const now = answer && answer.ok ? await answer.json() : null;
  if (now && now.state !== box.dataset.state) {
    location.replace(`/desk/import/${box.dataset.import}`);
    return;
  }
  if (now) {
    const bar = box.querySelector("progress");
    const said = box.querySelector("output bdi");
    if (now.state === "REGISTERING") {
      bar.value = now.done;
    }
    said.textContent = now.state === "REGISTERING" ? `${now.done} / ${now.of}` : String(now.rows);
  }
  setTimeout(follow, 1000);
}

if (box) {
  setTimeout(follow, 500);
}
