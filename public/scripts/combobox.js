// Makes a field offer a list while something is typed in it (a combobox with a listbox). `ask(typed, signal)` promises the offers, `fill`
// writes one into its item, `choose` takes it, `typed` hears of every change. Without network the field is like any other.
// For browsers from 2018 on: no newer syntax.
export function combobox(input, { id, label, found: words, after = input, ask, fill, choose, typed = () => {} }) {
  const list = make("ul", { id, class: "operators", role: "listbox", "aria-label": label });
  const said = make("p", { class: "aloud", role: "status" });
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, autocomplete: "off" });
  after.after(said, list);

  let timer = 0;
  let asking = new AbortController();
  let found = [];
  let at = -1;

  function show(offers) {
    found = offers;
    list.textContent = "";
    list.append(...found.map(option));
    list.hidden = !found.length;
    said.textContent = found.length ? words.replace("#", found.length) : "";
    set(input, { "aria-expanded": !list.hidden });
    mark(-1);
  }

  function option(offer, place) {
    const item = make("li", { id: `${list.id}-${place}`, role: "option" });
    fill(item, offer);
    // A finger leaves focus and keyboard where they are.
    item.onmousedown = (event) => event.preventDefault();
    item.onclick = () => take(offer);
    return item;
  }

  function mark(place) {
    at = place;
    for (const item of list.children) set(item, { "aria-selected": item === list.children[at] });
    set(input, { "aria-activedescendant": at < 0 ? "" : list.children[at].id });
    if (at >= 0) list.children[at].scrollIntoView({ block: "nearest" });
  }

  function take(offer) {
    choose(offer);
    stop();
    input.focus();
  }

  function stop() {
    clearTimeout(timer);
    asking.abort();
    show([]);
  }

  function look() {
    clearTimeout(timer);
    asking.abort();
    typed();
    const text = input.value.trim();
    if (text.length < 2) show([]);
    else timer = setTimeout(wonder, 250, text);
  }

  async function wonder(text) {
    asking = new AbortController();
    const { signal } = asking;
    const offers = await ask(text, signal).catch(() => []);
    if (!signal.aborted) show(offers || []);
  }

  // Pinyin on its way to be a character is not looked for; Android calls every word that is being written so.
  input.addEventListener("input", (event) => (event.isComposing && /[a-z']$/i.test(input.value)) || look());
  input.addEventListener("compositionend", look);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Tab") return stop();
    if (step) mark(at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length);
    else if (event.key === "Enter" && at >= 0) take(found[at]);
    else if (event.key === "Escape") stop();
    else return;
    event.preventDefault();
  });
  // A click and not a touch: who scrolls to see the list keeps it.
  document.addEventListener("click", ({ target }) => target === input || list.contains(target) || stop());
  show([]);
}

export const answerOf = (address, text, signal) =>
  fetch(`${address}?q=${encodeURIComponent(text)}`, { signal }).then((response) => response.json());

export function make(tag, attributes) {
  const element = document.createElement(tag);
  set(element, attributes);
  return element;
}

function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name]);
}
