// While a story is written, what its words suggest appears in the choice of topics. The button beside the story does the same.
const place = document.getElementById("about");
const form = place.closest("form");
const { story, merchantName, formKey } = form.elements;

let timer = 0;
let busy = false;
let chosen = place.querySelector(":checked").value !== "other" || "second" in form.elements;
let asked = "";
let next = null;

const told = () => story.value.trim();

function soon(pause) {
  clearTimeout(timer);
  timer = setTimeout(look, pause);
}

story.addEventListener("input", () => soon(1500));
story.addEventListener("change", () => soon(400));
place.addEventListener("focusout", () => setTimeout(show, 400));
place.addEventListener("change", () => {
  chosen = true;
});

async function look() {
  const text = told();
  if (busy || chosen || text.length < 10 || text === asked) return;
  busy = true;
  asked = text;
  try {
    const body = new URLSearchParams({ formKey: formKey.value, story: text, merchantName: merchantName.value });
    const answer = await fetch(place.dataset.look, { method: "POST", body, signal: AbortSignal.timeout(15_000) });
    next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("about");
    show();
  } catch {
    // Nothing is lost: the form can be sent without.
  }
  busy = false;
  if (told() !== asked) soon(1500);
}

/** Nothing moves under a finger: not while somebody reads there, not after a choice. */
function show() {
  if (!next || chosen || place.contains(document.activeElement) || place.querySelector("[open]")) return;
  place.replaceChildren(...next.childNodes);
  next = null;
}

// To look is not to send: photos.js must not say so.
form.addEventListener("submit", (event) => event.submitter?.hasAttribute("formaction") && event.stopImmediatePropagation(), true);
