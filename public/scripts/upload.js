// Sends chosen, pasted or dropped files at once, piece by piece, and goes on where a lost network or a closed page left them:
// the same file chosen again is known by its bytes. Nothing is kept in the browser. Without this script the form sends them.
import { markOf, post, read } from "./upload-line.js";

const pieceBytes = 512 * 1024;
const megabyte = 1024 * 1024;
const limit = ({ type }) => (type.startsWith("image/") ? 10 : type.startsWith("video/") ? 100 : 20) * megabyte;

const place = document.querySelector("[data-uploads]");
const { dataset: words } = place;
const input = place.querySelector("input[type=file]");
const { form } = input;
const parts = `${new URL(form.action).pathname}/parts`;
const go = form.querySelector(".send button");
const goes = go.textContent;
const list = make("ul", { className: "uploads" });
const status = make("p", { className: "upload-status" });
status.setAttribute("role", "status");
let lines = [];
let busy = false;
let leaving = null;

input.after(make("p", { className: "hint", textContent: words.drop }), list, status);
place.querySelector("[name=more]").remove();
input.addEventListener("change", () => {
  const chosen = [...input.files];
  input.value = "";
  add(chosen);
});
document.addEventListener("paste", ({ clipboardData }) => add([...(clipboardData?.files ?? [])]));
for (const name of ["dragover", "dragleave", "drop"])
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    place.classList.toggle("over-drop", name === "dragover");
    if (name === "drop") add([...event.dataTransfer.files]);
  });
const waiting = () => lines.filter(({ state }) => state === "waiting");
form.addEventListener("submit", (event) => {
  if (!waiting().length) return;
  event.preventDefault();
  leaving = true;
  go.textContent = status.textContent = words.waiting;
});
addEventListener("beforeunload", (event) => {
  if (waiting().length) event.preventDefault();
});

function make(tag, facts) {
  return Object.assign(document.createElement(tag), facts);
}

function add(files) {
  lines = lines.filter((line) => line.state === "waiting" || line.item.remove());
  lines.push(...files.map(lineOf));
  run();
}

function lineOf(file) {
  const item = make("li", {});
  const bar = make("progress", { max: file.size || 1, value: 0, ariaLabel: file.name });
  const said = make("span", { className: "said" });
  const stop = make("button", { type: "button", className: "button quiet", textContent: words.stop });
  stop.setAttribute("aria-label", `${words.stop} ${file.name}`);
  const line = { file, item, bar, said, state: "waiting", show: (bytes) => show(line, bytes) };
  stop.addEventListener("click", () => drop(line));
  item.append(make("b", { textContent: file.name || words.pasted }), bar, said, stop);
  list.append(item);
  if (file.size > limit(file)) end(line, words.heavy);
  else if (!file.size) end(line, words.unreadable);
  else show(line, 0);
  return line;
}

function show(line, bytes) {
  line.bar.value = bytes;
  line.said.textContent = `${(bytes / megabyte).toFixed(1)} / ${(line.file.size / megabyte).toFixed(1)} MB`;
}

// A file that will not arrive: it says why, and stays to be read until others are chosen.
function end(line, why) {
  line.state = "ended";
  line.item.className = "wrong";
  line.bar.remove();
  line.item.querySelector("button").remove();
  line.said.textContent = status.textContent = why;
}

function drop(line) {
  line.state = "dropped";
  line.request?.abort();
  line.item.remove();
  lines = lines.filter((one) => one !== line);
  if (line.id) post({}, `${parts}/${line.id}/drop`).catch(() => undefined);
  input.focus();
}

async function run() {
  if (busy) return;
  busy = true;
  for (let line = waiting()[0]; line; line = waiting()[0]) {
    status.textContent = leaving ? words.waiting : words.sending;
    await send(line);
  }
  busy = false;
  if (!lines.length) status.textContent = words.done;
  if (leaving && !lines.length) return form.submit();
  leaving = null;
  go.textContent = goes;
}

async function send(line) {
  const { file } = line;
  let at = null;
  let pause = 1;
  while (line.state === "waiting") {
    const bytes = await (at === null ? markOf(file) : read(file, at, pieceBytes)).catch(() => null);
    if (bytes === null) return end(line, words.unreadable);
    const asked = at === null ? new URLSearchParams({ size: file.size, mark: bytes }) : bytes;
    const told = await post(line, at === null ? parts : `${parts}/${line.id}`, asked, at).catch(() => null);
    if (line.state !== "waiting") return;
    if (told === null) {
      // Nobody answered: wait, longer each time, and ask what has arrived.
      status.textContent = words.paused;
      await quiet(pause);
      pause = Math.min(pause * 2, 30);
      at = null;
    } else if (told.outcome === "going" || told.outcome === "misplaced") {
      if (at !== null && told.outcome === "going") pause = 1;
      line.id = told.id ?? line.id;
      at = told.offset;
      show(line, at);
      if (status.textContent === words.paused) status.textContent = words.sending;
    } else if (told.outcome === "unknown") at = null;
    else if (told.outcome === "kept") {
      line.state = "kept";
      line.item.remove();
      lines = lines.filter((one) => one !== line);
      return refresh();
    } else if (told.outcome === "gone") {
      line.state = "gone";
      return location.reload();
    } else return end(line, told.said ?? words.failed);
  }
}

const quiet = (seconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    addEventListener("online", resolve, { once: true });
  });

async function refresh() {
  const page = await fetch(location.href)
    .then((answer) => answer.text())
    .catch(() => "");
  const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-arrived]");
  if (fresh) document.querySelector("[data-arrived]").replaceWith(fresh);
}
