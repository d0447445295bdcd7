// A button to print the receipt; without script the browser's own menu prints it just as well.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
