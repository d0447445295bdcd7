/**
 * Keys for the desk, on top of pages that work without them. j and k move a line through a table, o opens it, c claims
 * what it offers (or, on a lead's own page, the lead), ? tells. They can be switched off (WCAG 2.1.4).
 */

const help = /** @type {HTMLDialogElement | null} */ (document.getElementById("keys"));
const off = /** @type {HTMLInputElement | null} */ (document.getElementById("keys-off"));
const store = "desk-keys-off";

const rows = /** @type {HTMLTableRowElement[]} */ ([...document.querySelectorAll(".work tbody tr")]).filter((row) =>
  row.querySelector("a"),
);

let cursor = -1;

/** @param {number} place */
function moveTo(place) {
  if (rows.length === 0) return;
  rows[cursor]?.classList.remove("cursor");
  cursor = Math.min(rows.length - 1, Math.max(0, place));
  const row = rows[cursor];
  row?.classList.add("cursor");
  row?.scrollIntoView({ block: "nearest" });
  mainLink(row)?.focus({ preventScroll: true });
}

/** @param {Element | undefined} row */
const mainLink = (row) => row?.querySelector("a");

/** @type {Record<string, () => void>} */
const keys = {
  j: () => moveTo(cursor + 1),
  k: () => moveTo(cursor - 1),
  o: () => mainLink(rows[cursor])?.click(),
  c: () => {
    const where = rows.length > 0 && cursor >= 0 ? rows[cursor] : document.querySelector(".steps");
    /** @type {HTMLElement | null | undefined} */ (where?.querySelector('form[action$="/claim"] button'))?.click();
  },
  "?": () => help?.showModal(),
};

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help?.open || isTyping(event.target)) return;
  if (localStorage.getItem(store)) return;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.getElementById("keys-open")?.addEventListener("click", () => help?.showModal());

if (off) {
  off.checked = localStorage.getItem(store) !== null;
  off.addEventListener("change", () => {
    if (off.checked) localStorage.setItem(store, "1");
    else localStorage.removeItem(store);
    show();
  });
}

/** The line of hints stands there only while the keys work. */
function show() {
  document.documentElement.dataset.keys = localStorage.getItem(store) ? "off" : "on";
}

show();
