// Lays masks on a leaf with the mouse and with keys. The numbers in the form are the truth: the rectangles only show them.
"use strict";

for (const plate of document.querySelectorAll(".plate[data-open='true']")) {
  const svg = plate.querySelector("svg");
  const form = document.getElementById("masks");
  const rows = form.querySelector(".rows");
  const whole = 1000;
  const sides = ["left", "top", "width", "height"];
  let current = null;
  let drag = null;

  const field = (row, side) => row.querySelector(`[name="${side}"]`);
  const typed = () => [...rows.children];
  const read = row => sides.map(side => Math.round(Number.parseFloat(field(row, side).value.replace(",", ".")) * 10));
  const isBlank = row => sides.every(side => field(row, side).value.trim() === "");

  const write = (row, area) => {
    sides.forEach((side, at) => { field(row, side).value = area[at] / 10; });
    row.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const clamp = (value, least, most) => Math.max(least, Math.min(most, value));
  const within = ([x, y, width, height]) => {
    const across = clamp(width, 5, whole);
    const down = clamp(height, 5, whole);
    return [clamp(x, 0, whole - across), clamp(y, 0, whole - down), across, down];
  };

  const choose = row => {
    current = row;
    typed().forEach(one => one.classList.toggle("current", one === row));
  };

  const shapeOf = row => [...svg.children].find(shape => shape.row === row);

  const shape = row => {
    const rect = document.createElementNS(svg.namespaceURI, "rect");
    rect.row = row;
    rect.setAttribute("tabindex", "0");
    rect.setAttribute("role", "img");
    rect.addEventListener("focus", () => choose(row));
    return rect;
  };

  // Keeps a shape that is there, since it may hold the focus.
  const show = () => {
    const shapes = typed().filter(row => read(row).every(Number.isFinite)).map(row => {
      const rect = shapeOf(row) || shape(row);
      ["x", "y", "width", "height"].forEach((name, at) => rect.setAttribute(name, read(row)[at]));
      rect.setAttribute("aria-label", row.querySelector("legend").textContent);
      return rect;
    });
    [...svg.children].filter(rect => !shapes.includes(rect)).forEach(rect => rect.remove());
    shapes.filter(rect => !rect.parentNode).forEach(rect => svg.append(rect));
  };

  const number = () => typed().forEach((row, at) => {
    row.querySelector("legend").textContent = plate.dataset.row.replace("#", at + 1);
  });

  // The last row is blank: a new mask takes it and leaves another.
  const add = area => {
    const row = typed().find(isBlank) || rows.appendChild(rows.lastElementChild.cloneNode(true));
    const blank = row.cloneNode(true);
    sides.forEach(side => { field(blank, side).value = ""; });
    write(row, within(area));
    if (!typed().some(isBlank)) {
      rows.append(blank);
    }
    number();
    show();
    shapeOf(row).focus();
    return row;
  };

  const remove = row => {
    if (!row || isBlank(row)) {
      return;
    }
    sides.forEach(side => { field(row, side).value = ""; });
    rows.append(row);
    typed().filter(isBlank).slice(1).forEach(spare => spare.remove());
    number();
    show();
    form.dispatchEvent(new Event("input", { bubbles: true }));
    (svg.lastElementChild || svg).focus();
  };

  const place = event => {
    const box = svg.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]
      .map(part => clamp(Math.round(part * whole), 0, whole));
  };

  svg.addEventListener("pointerdown", event => {
    const from = place(event);
    const row = event.target.row || null;
    drag = { from, row, area: row ? read(row) : null };
    svg.setPointerCapture(event.pointerId);
    if (row) {
      shapeOf(row).focus();
    }
    event.preventDefault();
  });

  svg.addEventListener("pointermove", event => {
    if (!drag) {
      return;
    }
    const [x, y] = place(event);
    const [fromX, fromY] = drag.from;
    if (drag.area) {
      write(drag.row, within([drag.area[0] + x - fromX, drag.area[1] + y - fromY, drag.area[2], drag.area[3]]));
      return;
    }
    const area = [Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX), Math.abs(y - fromY)];
    if (drag.row) {
      write(drag.row, within(area));
    } else if (area[2] > 5 || area[3] > 5) {
      drag.row = add(area);
    }
  });

  svg.addEventListener("pointerup", () => { drag = null; });
  svg.addEventListener("pointercancel", () => { drag = null; });

  const steps = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] };

  svg.addEventListener("keydown", event => {
    const row = event.target.row;
    const step = steps[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "r") {
      add([400, 450, 200, 50]);
    } else if (row && (event.key === "Delete" || event.key === "Backspace")) {
      remove(row);
    } else if (row && step) {
      const [x, y, width, height] = read(row);
      write(row, within(event.shiftKey ? [x, y, width + step[0], height + step[1]] : [x + step[0], y + step[1], width, height]));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });

  rows.addEventListener("input", show);
  rows.addEventListener("focusin", event => choose(event.target.closest(".mask")));
  form.querySelector(".new").addEventListener("click", () => add([400, 450, 200, 50]));
  form.querySelector(".delete").addEventListener("click", () => remove(current));
  form.querySelectorAll(".scripted").forEach(part => { part.hidden = false; });
  svg.setAttribute("tabindex", "0");
  [...svg.children].forEach(rect => rect.remove());
  show();
}
