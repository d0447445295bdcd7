// Says which files were chosen and which are too heavy before they travel, and that they are travelling once sent.
const megabyte = 1024 * 1024;
const limit = ({ type }) => (type.startsWith("image/") ? 10 : type.startsWith("video/") ? 100 : 20) * megabyte;

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
  const size = (file.size / megabyte).toFixed(1);
  const heavy = file.size > limit(file);
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
