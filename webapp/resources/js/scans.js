// Sends scans one after another and shows how far each has come; zooms and turns them beside the text. Without it the pages
// show plain pictures and a plain form.
"use strict";

function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

function isolated(text) {
  return make("bdi", {}, text);
}

// The pictures of a letter, one at a time: larger, smaller, the next, turned.
function viewer(section) {
  const box = section.querySelector(".viewer");
  if (!box) {
    return { add() {} };
  }
  const pane = box.querySelector(".pane");
  const strip = make("div", { class: "strip" });
  const tools = make("div", { class: "tools", role: "group", "aria-label": box.dataset.label });
  const steps = [1, 1.5, 2, 3, 4, 6];
  let open = 0;
  let zoom = 0;

  const figures = () => [...pane.children];
  const show = () => {
    figures().forEach((figure, at) => { figure.hidden = at !== open; });
    [...strip.children].forEach((button, at) => button.setAttribute("aria-pressed", String(at === open)));
    const image = figures()[open]?.querySelector("img");
    if (image) {
      image.style.inlineSize = `${steps[zoom] * 100}%`;
    }
    box.hidden = figures().length === 0;
  };
  const go = step => {
    open = Math.max(0, Math.min(figures().length - 1, open + step));
    pane.scrollTo(0, 0);
    show();
  };
  // What stands in the middle stays there.
  const enlarge = to => {
    const before = steps[zoom];
    zoom = Math.max(0, Math.min(steps.length - 1, to));
    const x = (pane.scrollLeft + pane.clientWidth / 2) / before * steps[zoom];
    const y = (pane.scrollTop + pane.clientHeight / 2) / before * steps[zoom];
    show();
    pane.scrollTo(x - pane.clientWidth / 2, y - pane.clientHeight / 2);
  };
  const turn = async degrees => {
    const figure = figures()[open];
    const answer = await fetch(`/desk/scans/turn?leaf=${figure.dataset.leaf}&degrees=${degrees}`,
      { method: "POST", headers: { "X-Requested-With": "fetch" }, redirect: "error" }).catch(() => ({ ok: false }));
    if (answer.ok) {
      const leaf = await answer.json();
      const image = figure.querySelector("img");
      image.width = leaf.width;
      image.height = leaf.height;
      image.src = leaf.screen;
      strip.children[open].querySelector("img").src = leaf.thumbnail;
    }
  };
  const deeds = {
    in: () => enlarge(zoom + 1), out: () => enlarge(zoom - 1), fit: () => enlarge(0),
    next: () => go(1), previous: () => go(-1), left: () => turn(270), right: () => turn(90)
  };
  const tool = (sign, name, deed) => {
    const button = make("button", { type: "button", class: "quiet", title: name, "aria-label": name }, sign);
    button.addEventListener("click", deed);
    tools.append(button);
  };
  tool("+", box.dataset.zoomIn, deeds.in);
  tool("−", box.dataset.zoomOut, deeds.out);
  tool("1:1", box.dataset.fit, deeds.fit);
  tool("‹", box.dataset.previous, deeds.previous);
  tool("›", box.dataset.next, deeds.next);
  if (section.dataset.turns === "true") {
    tool("⟲", box.dataset.left, deeds.left);
    tool("⟳", box.dataset.right, deeds.right);
  }

  const thumb = figure => {
    const image = figure.querySelector("img");
    const button = make("button", { type: "button", class: "quiet", "aria-pressed": "false" },
      make("img", { src: figure.dataset.thumbnail, alt: image.alt }));
    button.addEventListener("click", () => {
      open = [...strip.children].indexOf(button);
      go(0);
    });
    strip.append(button);
  };

  const keys = { "+": "in", "=": "in", "-": "out", "0": "fit", PageDown: "next", PageUp: "previous" };
  const places = { Equal: "in", NumpadAdd: "in", Minus: "out", NumpadSubtract: "out", Digit0: "fit", Numpad0: "fit" };
  document.addEventListener("keydown", event => {
    const here = box.contains(event.target) ? !event.altKey : event.altKey;
    const deed = here && !event.ctrlKey && !event.metaKey && (keys[event.key] || places[event.code]);
    if (deed && !box.hidden) {
      event.preventDefault();
      deeds[deed]();
    }
  });

  // A picture that is larger than its pane is dragged about.
  let held = null;
  pane.addEventListener("pointerdown", event => {
    if (event.pointerType === "mouse" && event.button === 0) {
      event.preventDefault();
      pane.focus({ preventScroll: true });
      held = { x: event.clientX + pane.scrollLeft, y: event.clientY + pane.scrollTop };
      pane.setPointerCapture(event.pointerId);
    }
  });
  pane.addEventListener("pointermove", event => held && pane.scrollTo(held.x - event.clientX, held.y - event.clientY));
  pane.addEventListener("pointerup", () => { held = null; });
  pane.addEventListener("pointercancel", () => { held = null; });

  box.classList.add("live");
  pane.tabIndex = 0;
  pane.setAttribute("role", "region");
  pane.setAttribute("aria-label", box.dataset.label);
  box.prepend(tools);
  box.append(strip, make("p", { class: "hint" }, box.dataset.keys));
  figures().forEach(thumb);
  show();

  return {
    add(leaf) {
      const name = `${section.dataset.leaf} ${figures().length + 1}`;
      const figure = make("figure", { id: `leaf-${leaf.id}`, "data-leaf": leaf.id, "data-thumbnail": leaf.thumbnail },
        make("img", { src: leaf.screen, alt: name, width: leaf.width, height: leaf.height }));
      pane.append(figure);
      thumb(figure);
      section.querySelector(".nothing")?.remove();
      if (figures().length === 1) {
        open = 0;
      }
      show();
      return name;
    }
  };
}

// What there is to say of a leaf that has come: what it resembles, side by side, and where its label would have it.
function notes(list, leaf, name, words) {
  leaf.twins.forEach(twin => {
    const said = make("p", {}, `${name}: ${twin.said} ${twin.where}`);
    if (twin.number && !twin.where) {
      said.append(make("a", { href: twin.letter }, isolated(twin.number)));
    }
    if (twin.beside) {
      said.append(" · ", make("a", { href: twin.beside }, words.compare));
    }
    list.append(make("li", { class: "twin" }, make("img", { src: leaf.thumbnail, alt: name }), make("img", { src: twin.thumbnail, alt: "" }), said));
  });
  if (leaf.mislaid) {
    list.append(make("li", { class: "mislaid" }, make("p", {}, `${name}: ${leaf.mislaid}`)));
  }
}

// Takes files and sends them one after another: the pages of a pile keep their order, and a slow line is not shared.
function uploads(section) {
  const adding = section.querySelector(".adding");
  const words = adding.dataset;
  const choice = adding.querySelector("input[type='file']");
  const list = adding.querySelector(".sent");
  const endings = choice.accept.split(",");
  const pile = section.classList.contains("piles");
  const pictures = viewer(section);
  const waiting = [];
  let running = false;
  let unhappy = false;
  let held = null;

  const announce = text => { adding.querySelector(".announce").textContent = text; };

  const refuse = (job, said, again) => {
    unhappy = true;
    job.row.classList.add("refused");
    job.bar.remove();
    job.state.textContent = said;
    announce(`${job.file.name}: ${said}`);
    if (again) {
      const button = make("button", { type: "button", class: "quiet" }, words.again);
      button.addEventListener("click", () => { job.row.remove(); take([job.file]); });
      job.row.append(button);
    }
  };

  const keep = (job, answer) => {
    announce(`${job.file.name}: ${answer.said}`);
    answer.leaves.forEach((leaf, at) => {
      const name = pile ? `${section.dataset.leaf || ""} ${at + 1}`.trim() : pictures.add(leaf);
      if (pile) {
        const place = leaf.number ? make("a", { href: leaf.letter }, isolated(leaf.number)) : words.homeless;
        job.notes.before(make("span", { class: "went" }, make("img", { src: leaf.thumbnail, alt: name }), place));
      }
      notes(pile ? job.notes : section.querySelector(":scope > .notes"), leaf, name, words);
    });
    if (pile) {
      job.bar.remove();
      job.state.textContent = answer.said;
    } else {
      job.row.remove();
    }
  };

  const answered = (job, sent) => {
    const answer = sent.response;
    if (answer && answer.outcome === "ok") {
      keep(job, answer);
    } else {
      refuse(job, answer && answer.said || words.failed, !(answer && answer.said));
    }
  };

  const send = job => new Promise(done => {
    const sent = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", job.file, job.file.name);
    sent.open("POST", section.dataset.upload);
    sent.setRequestHeader("X-Requested-With", "fetch");
    sent.responseType = "json";
    sent.upload.addEventListener("progress", event => { job.bar.value = event.loaded / event.total; });
    sent.upload.addEventListener("load", () => { job.bar.removeAttribute("value"); job.state.textContent = words.reading; });
    sent.addEventListener("load", () => { answered(job, sent); done(); });
    sent.addEventListener("error", () => { refuse(job, words.failed, true); done(); });
    job.state.textContent = words.sending;
    sent.send(form);
  });

  const run = async () => {
    running = true;
    while (waiting.length) {
      await send(waiting.shift());
    }
    running = false;
    release();
  };

  // A form that was sent meanwhile goes on its way, unless somebody has to look at a refusal first.
  const release = () => {
    if (held && !unhappy) {
      held.form.requestSubmit(held.submitter);
    }
    held = null;
  };

  const job = file => {
    const made = { file, bar: make("progress", { max: 1, value: 0, "aria-label": file.name }), state: make("span", { class: "state" }, words.waiting), notes: make("ul", { class: "notes" }) };
    made.row = make("li", {}, isolated(file.name), made.bar, made.state, made.notes);
    list.append(made.row);
    return made;
  };

  function take(files) {
    unhappy = false;
    files.forEach(file => {
      const one = job(file);
      if (file.size > Number(words.largest)) {
        refuse(one, words.large);
      } else if (file.size === 0) {
        refuse(one, words.empty);
      } else if (!endings.some(ending => file.name.toLowerCase().endsWith(ending))) {
        refuse(one, words.type);
      } else {
        waiting.push(one);
      }
    });
    if (!running && waiting.length) {
      run();
    }
  }

  adding.hidden = false;
  section.querySelector(".plain-upload")?.remove();
  choice.addEventListener("change", () => {
    take([...choice.files]);
    choice.value = "";
  });
  document.addEventListener("paste", event => {
    const files = [...event.clipboardData.files];
    if (files.length && !event.clipboardData.types.includes("text/plain")) {
      event.preventDefault();
      take(files);
    }
  });
  // A file dropped anywhere is meant for here: the browser would leave the page for it.
  document.addEventListener("dragover", event => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      adding.classList.add("over");
    }
  });
  document.addEventListener("dragleave", event => !event.relatedTarget && adding.classList.remove("over"));
  document.addEventListener("drop", event => {
    adding.classList.remove("over");
    if (event.dataTransfer.files.length) {
      event.preventDefault();
      take([...event.dataTransfer.files]);
    }
  });
  document.addEventListener("submit", event => {
    if (running) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held = { form: event.target, submitter: event.submitter };
      announce(words.pending);
    }
  }, true);
  window.addEventListener("beforeunload", event => running && event.preventDefault());
}

for (const section of document.querySelectorAll(".scans")) {
  if (section.querySelector(".adding")) {
    uploads(section);
  } else {
    viewer(section);
  }
}
