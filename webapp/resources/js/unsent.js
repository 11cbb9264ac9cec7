// Keeps what is typed on the server until it is sent. Nothing is written into the browser.
"use strict";
{
  const SOON = 1500; // after the last key, in ms
  const LATEST = 7000; // while somebody types on without a pause
  const AGAIN = 4000; // after it failed
  const PATIENCE = 8000; // for an answer
  const OF_A_PAGE_THAT_CLOSES = 60000; // bytes that a browser still sends for it (Fetch: 64 KiB)

  const shelf = document.getElementById("unsent");

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    return [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  // While the page lives it holds a lock of this name, by which other tabs know that the form is still open here.
  function hold(id) {
    navigator.locks?.request(`unsent ${id}`, () => new Promise(release => addEventListener("pagehide", release, { once: true })));
  }

  function watch(mark) {
    const form = mark.form;
    const line = document.createElement("p");
    line.className = "kept-line";
    line.setAttribute("role", "status");
    ([...form.querySelectorAll(".buttons")].at(-1) || form).append(line);
    let origin; // the form that was put back here, as long as nothing is typed into it
    let from; // the form that goes on here, until that is kept
    let firstTyped = 0;
    let timer;
    let running = Promise.resolve();
    let asking = 0;
    let changed = false;
    let sending = false;
    let warned = false;

    const say = (said, trouble) => {
      line.toggleAttribute("data-trouble", trouble);
      if (line.textContent !== said) {
        line.textContent = said;
      }
    };
    const fields = () => [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "unsent");
    const body = () => JSON.stringify({ owner: shelf.dataset.owner, address: shelf.dataset.address, id: mark.value, fields: fields(), from });

    async function ask() {
      const sent = body();
      const closing = document.visibilityState === "hidden" && new Blob([sent]).size < OF_A_PAGE_THAT_CLOSES;
      const answer = await fetch("/desk/unsent", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Requested-With": "fetch", "Accept-Language": document.documentElement.lang },
        body: sent,
        keepalive: closing,
        signal: closing ? undefined : AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 205) { // it was sent, and its answer got lost: what is typed now is kept by itself
        mark.value = newId();
        hold(mark.value);
        return ask();
      }
      if (answer.status >= 500) {
        throw new Error(answer.status);
      }
      const told = await answer.json();
      say(told.said, !answer.ok);
      if (answer.ok && from) {
        const offered = shelf.querySelector("[name='offered']");
        offered.value = offered.value.replace(from.id, mark.value);
        from = undefined;
      }
      return answer.ok;
    }

    // True if it is kept, false if the server refuses to, undefined if it cannot be asked.
    async function keep() {
      clearTimeout(timer);
      firstTyped = 0;
      changed = false;
      let kept;
      asking++;
      try {
        kept = await ask();
      } catch {
        say(shelf.dataset.failed, true);
      }
      asking--;
      if (!kept) {
        changed = true;
        wait(AGAIN);
      }
      return kept;
    }

    function keepOnce() {
      running = running.then(() => changed ? keep() : true);
      return running;
    }

    function wait(time) {
      clearTimeout(timer);
      if (!sending) {
        timer = setTimeout(keepOnce, time);
      }
    }

    function touch() {
      if (sending) { // the sending was stopped
        sending = false;
        delete form.dataset.sent;
      }
      if (origin) { // it may be open elsewhere too: nobody writes over the other
        from = origin;
        origin = undefined;
        mark.value = newId();
        hold(mark.value);
      }
      changed = true;
      firstTyped ||= Date.now();
      wait(Math.max(0, Math.min(SOON, firstTyped + LATEST - Date.now())));
    }

    form.addEventListener("input", touch);
    form.addEventListener("change", touch);
    const leave = () => { // what is still on its way may not arrive any more
      if ((changed || asking) && !sending) {
        changed = false;
        ask().catch(() => {
          changed = true;
          wait(AGAIN);
        });
      }
    };
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
    addEventListener("pagehide", leave);

    // What is sent is kept first: whatever becomes of the sending, of the session, the server or the browser, it is not lost.
    form.addEventListener("submit", event => {
      if (sending) {
        return;
      }
      if (!changed && !asking) {
        sending = true;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      if (form.dataset.keeping) {
        return;
      }
      form.dataset.keeping = "true";
      keepOnce().then(kept => {
        delete form.dataset.keeping;
        if (kept === undefined && !warned) {
          warned = true; // the second time it is sent all the same
          say(shelf.dataset.notSent, true);
        } else {
          changed = false;
          sending = true;
          clearTimeout(timer);
          form.requestSubmit(button);
        }
      });
    });
    addEventListener("pageshow", event => event.persisted && location.reload());

    return {
      open: () => hold(mark.value),
      isTouched: () => changed,
      isSaid: () => mark.dataset.typed === "true",
      goOnFrom(id, savedAt) {
        origin = { id, savedAt };
      },
      touch,
      leave,
      stop: () => { sending = true; clearTimeout(timer); },
    };
  }

  const forms = [...document.querySelectorAll("input[name='unsent']")]
    .filter(mark => !mark.form.querySelector("[type='password']"))
    .map(watch);
  const lines = [...shelf.querySelectorAll("[data-kept]")];
  const putBack = lines.find(one => one.dataset.putBack === "true");

  // Discarding one of them keeps nothing more of it; whoever signs out comes back to what was typed.
  shelf.addEventListener("submit", () => forms.forEach(form => form.stop()));
  document.getElementById("leave")?.addEventListener("submit", () => forms.forEach(form => form.leave()));

  for (const form of forms) {
    if (form.isSaid() && putBack) {
      form.goOnFrom(putBack.dataset.kept, putBack.dataset.saved);
    } else if (form.isSaid()) { // it comes from an answer of the server that refused something, and is not sent yet
      form.touch();
    }
    form.open();
  }

  // What no open tab holds is put back by itself, if there is but one and nothing was typed here yet.
  async function offer() {
    const held = (await navigator.locks.query()).held.map(lock => lock.name);
    const isOpen = one => held.includes(`unsent ${one.dataset.kept}`);
    lines.filter(isOpen).forEach(one => one.querySelector("p").append(` ${shelf.dataset.open}`));
    const left = lines.filter(one => !isOpen(one));
    if (left.length === 1 && forms.length && !forms.some(form => form.isTouched())) {
      location.replace(left[0].querySelector("a").href);
    }
  }

  if (navigator.locks && lines.length && !putBack) {
    offer();
  }
}
