// Goes on counting from where the page was set. What this machine's clock says does not matter, only how long the page has been open.
for (const shown of document.querySelectorAll("[data-seconds]")) {
  const from = Number(shown.dataset.seconds);
  const timer = setInterval(count, 1000);
  count();

  function count() {
    const left = Math.max(0, from - Math.floor(performance.now() / 1000));
    for (const part of shown.querySelectorAll("[data-each]"))
      part.textContent = String(Math.floor(left / part.dataset.each) % Number(part.dataset.of ?? Number.POSITIVE_INFINITY));
    if (left > 0) return;
    clearInterval(timer);
    shown.hidden = true;
    shown.parentElement.querySelector("[data-come]").hidden = false;
  }
}
