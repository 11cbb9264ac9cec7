/* The pages that are made to be printed: a button that opens the print dialogue, where scripts run. */
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
