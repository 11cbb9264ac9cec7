// The shortcuts of the desk. Whatever carries data-key can be reached by it: "Ctrl+S", "Alt+1", "/", or keys one after the other,
// "g q". A link or button is pressed, a field or section gets the focus. The sheet shows what this page has.
"use strict";

{
  const PATIENCE = 1500;
  const WRITES = "input:not([type='submit'], [type='button'], [type='checkbox'], [type='radio']), textarea, select, [contenteditable]";
  const sheet = document.getElementById("keys");
  const opener = document.querySelector(".keys-open");
  const choice = sheet.querySelector("input");
  let begun = "";
  let patience;

  const single = () => document.body.dataset.singleKeys === "true";
  const keyOf = element => element.dataset.key.replace(/\+([A-Z])$/, (whole, letter) => `+${letter.toLowerCase()}`);
  const isSingle = key => !key.includes("+");
  const here = () => [...document.querySelectorAll("[data-key]")]
    .filter(one => one.dataset.key && !one.disabled && one.checkVisibility());
  const acting = () => here().filter(one => single() || !isSingle(one.dataset.key));

  // By what the key writes where that is Latin, so that it is the key that the sheet names on any Latin keyboard; else by its
  // place, so that a Persian or Arabic keyboard works.
  function sign(event) {
    if (event.code === "Enter" || event.code === "NumpadEnter") {
      return "Enter";
    }
    const arrow = /^Arrow(Left|Right)$/.exec(event.code);
    if (arrow) {
      return event.ctrlKey || event.metaKey ? (arrow[1] === "Left" ? "←" : "→") : "";
    }
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
    if (digit && event.altKey) {
      return digit[1];
    }
    if (/^[!-~]$/.test(event.key)) {
      return event.key.toLowerCase();
    }
    const letter = /^Key([A-Z])$/.exec(event.code);
    return letter ? letter[1].toLowerCase() : event.code === "Slash" ? (event.shiftKey ? "?" : "/") : "";
  }

  function stroke(event) {
    const pressed = sign(event);
    const modifiers = `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}`;
    const shifted = event.shiftKey && (modifiers || /^[a-z]$/.test(pressed)) ? "Shift+" : "";
    return pressed && modifiers + shifted + pressed;
  }

  function act(element) {
    if (element.matches(WRITES)) {
      element.focus();
      element.select?.();
    } else if (element.matches("a, button, input, summary")) {
      // Whoever listens may ask first.
      if (element.dispatchEvent(new CustomEvent("struck", { bubbles: true, cancelable: true }))) {
        element.click();
      }
    } else {
      element.tabIndex = -1;
      element.focus();
    }
  }

  function move(step) {
    const links = [...document.querySelectorAll("[data-rows] tbody tr")].map(row => row.querySelector("a")).filter(Boolean);
    const at = links.findIndex(link => link.closest("tr").contains(document.activeElement));
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
    return links.length > 0;
  }

  const ticks = () => document.querySelector("[data-rows] tbody input[type='checkbox']");

  function tick() {
    const box = document.activeElement.closest("[data-rows] tbody tr")?.querySelector("input[type='checkbox']");
    box?.click();
    return Boolean(box);
  }

  function strike(pressed) {
    const wanted = begun ? `${begun} ${pressed}` : pressed;
    clearTimeout(patience);
    begun = "";
    const keys = acting();
    const element = keys.find(one => keyOf(one) === wanted);
    if (element) {
      act(element);
      return true;
    }
    if (keys.some(one => keyOf(one).startsWith(`${wanted} `))) {
      begun = wanted;
      patience = setTimeout(() => { begun = ""; }, PATIENCE);
      return true;
    }
    return single() && (wanted === "x" ? tick() : wanted === "j" ? move(1) : wanted === "k" && move(-1));
  }

  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.isComposing || event.repeat && !/^Key[JK]$/.test(event.code)
        || document.querySelector("dialog[open]")) {
      return;
    }
    const writes = event.target instanceof Element && event.target.matches(WRITES);
    if (event.code === "Escape" && writes) {
      event.target.blur();
      return;
    }
    const pressed = stroke(event);
    if (pressed && !(writes && (isSingle(pressed) || /[←→]/.test(pressed))) && pressed !== "Enter" && strike(pressed)) {
      event.preventDefault();
    }
  });

  function text(element) {
    const bare = element.cloneNode(true);
    bare.querySelectorAll(".key").forEach(shown => shown.remove());
    return bare.textContent.trim();
  }

  const label = element => element.dataset.keyLabel || element.getAttribute("aria-label")
    || (element.labels?.length ? text(element.labels[0]) : element.localName === "input" ? element.value : text(element));

  function kbd(key) {
    const shown = document.createElement("span");
    shown.dir = "ltr";
    key.split(/[ +]/).forEach((part, place) => {
      const one = document.createElement("kbd");
      one.textContent = part;
      shown.append(place ? (key.includes("+") ? "+" : " ") : "", one);
    });
    return shown;
  }

  function line(key, said) {
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.append(kbd(key));
    meaning.textContent = said;
    return [term, meaning];
  }

  function fill() {
    const lines = acting().map(one => line(one.dataset.key, label(one)));
    if (single() && document.querySelector("[data-rows] tbody a")) {
      lines.push(line("j k", sheet.dataset.moves), line("Enter", sheet.dataset.opens));
    }
    if (single() && ticks()) {
      lines.push(line("x", sheet.dataset.ticks));
    }
    lines.push(line("Esc", sheet.dataset.leaves));
    sheet.querySelector("dl").replaceChildren(...lines.flat());
  }

  // On the page itself: beside buttons and in the menu for who sees, as ARIA has it for who hears. ARIA knows no keys one after
  // the other: those are in the title.
  function show() {
    document.querySelectorAll(".key").forEach(shown => shown.remove());
    for (const one of document.querySelectorAll("[data-key]:not([data-key=''])")) {
      const acts = single() || !isSingle(one.dataset.key);
      one.removeAttribute("aria-keyshortcuts");
      if (acts && !one.dataset.key.includes(" ")) {
        one.setAttribute("aria-keyshortcuts", one.dataset.key.replace("Ctrl", "Control").replace("←", "ArrowLeft").replace("→", "ArrowRight"));
      }
      if (acts && one.matches("a, button:not(.keys-open), input[type='submit']")) {
        const shown = kbd(one.dataset.key);
        shown.className = "key";
        shown.setAttribute("aria-hidden", "true");
        one.localName === "input" ? one.after(shown) : one.append(" ", shown);
      }
    }
  }

  opener.hidden = false;
  opener.addEventListener("click", () => {
    fill();
    sheet.showModal();
  });

  if (choice) {
    const said = sheet.querySelector("[role='status']");
    const plain = said.textContent;
    choice.checked = single();
    choice.addEventListener("change", async () => {
      const answer = await fetch(sheet.dataset.switch, {
        method: "POST",
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams({ single: choice.checked }),
        redirect: "error"
      }).catch(() => ({ ok: false }));
      if (answer.ok) {
        document.body.dataset.singleKeys = choice.checked;
      } else {
        choice.checked = single();
      }
      said.textContent = answer.ok ? plain : sheet.dataset.failed;
      fill();
      show();
    });
  }
  show();
}
