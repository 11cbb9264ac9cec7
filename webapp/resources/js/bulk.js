// Follows what is being done to many letters while it is going on. Without it the page comes anew by itself.
"use strict";

const bar = document.querySelector("progress[data-going-on]");

async function follow() {
  const answer = await fetch(location.href, { headers: { "X-Requested-With": "fetch" }, redirect: "error" })
    .catch(() => null); // the server may just be starting again
  const now = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  const progress = now && now.querySelector("progress");
  if (progress && !progress.hasAttribute("data-going-on")) {
    location.reload();
    return;
  }
  if (progress) {
    bar.value = progress.value;
    bar.labels[0].textContent = now.querySelector("label[for=bar]").textContent;
  }
  setTimeout(follow, 1000);
}

if (bar) {
  setTimeout(follow, 500);
}
