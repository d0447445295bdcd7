// Says which photos were chosen and which are too heavy before they travel, and that they are travelling once sent.
const limit = 10 * 1024 * 1024;

for (const place of document.querySelectorAll("[data-photos]")) {
  const input = place.querySelector("input[type=file]");
  const list = document.createElement("ul");
  list.className = "arrived";
  list.setAttribute("aria-live", "polite");
  input.after(list);
  input.addEventListener("change", () => list.replaceChildren(...[...input.files].map((file) => line(file, place.dataset))));
  input.form.addEventListener("submit", () => sending(input.form, place.dataset.sending));
}

function line(file, words) {
  const item = document.createElement("li");
  const size = (file.size / 1024 / 1024).toFixed(1);
  const heavy = file.size > limit;
  item.textContent = `${file.name} · ${size} MB · ${heavy ? words.heavy : words.chosen}`;
  if (heavy) item.className = "wrong";
  return item;
}

function sending(form, words) {
  const button = form.querySelector("button[type=submit]");
  const before = button.textContent;
  button.textContent = words;
  // Coming back to the page by the browser's Back shows the button as it was.
  addEventListener("pageshow", () => {
    button.textContent = before;
  });
}
