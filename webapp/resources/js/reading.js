// Zooms the scans of a letter. The viewer (OpenSeadragon) is fetched when somebody first asks for it; without a script the pages
// stay plain pictures that open large.
"use strict";

const pages = document.getElementById("pages");
const sheet = pages.querySelector("dialog");
const pane = sheet.querySelector(".zoom-pane");
let viewer;
let fetched;

// The viewer writes a style (it hides the focus on touch screens) unless it finds its own; the policy of the page forbids that, and
// the focus shall be seen. An element of that name which is no style of HTML is enough.
function leaveStyleAlone() {
  const found = document.createElementNS("https://nameh.org/", "style");
  found.setAttribute("data-openseadragon-mobile-css", "");
  document.head.append(found);
}

function fetchViewer() {
  fetched ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = pages.dataset.zoom;
    script.onload = done;
    script.onerror = failed;
    leaveStyleAlone();
    document.head.append(script);
  });
  return fetched;
}

async function open(page) {
  await fetchViewer();
  sheet.showModal();
  viewer?.destroy();
  viewer = OpenSeadragon({
    element: pane,
    tileSources: { type: "image", url: page },
    drawer: "canvas",
    showNavigationControl: false,
    animationTime: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 0.4,
    maxZoomPixelRatio: 3
  });
}

function zoom(by) {
  if (by > 0) {
    viewer.viewport.zoomBy(by).applyConstraints();
  } else {
    viewer.viewport.setRotation(0).goHome();
  }
}

pages.querySelectorAll("button[data-page]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => {
    open(button.dataset.page).catch(() => { location = button.dataset.page; });
  });
});
sheet.addEventListener("click", event => {
  const { zoomBy, turn, close } = event.target.dataset;
  if (close) {
    sheet.close();
  } else if (turn) {
    viewer.viewport.setRotation(viewer.viewport.getRotation() + Number(turn));
  } else if (zoomBy) {
    zoom(Number(zoomBy));
  }
});
sheet.addEventListener("close", () => {
  viewer?.destroy();
  viewer = undefined;
});
