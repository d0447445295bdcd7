// While a name is typed, operators of the public register that fit are offered below it (a combobox with a listbox). Without script
// or network the field is like any other. For browsers from 2018 on: no newer syntax.
for (const input of document.querySelectorAll("input[data-operators]")) offer(input);

function offer(input) {
  const { operators: address, operatorsLabel, operatorsFound } = input.dataset;
  const list = make("ul", { id: `${input.id}-operators`, class: "operators", role: "listbox", "aria-label": operatorsLabel });
  const said = make("p", { class: "aloud", role: "status" });
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, autocomplete: "off" });
  input.after(said, list);

  let timer = 0;
  let asking = new AbortController();
  let found = [];
  let at = -1;
  let filled = {};

  function show(operators) {
    found = operators;
    list.textContent = "";
    list.append(...found.map(option));
    list.hidden = !found.length;
    said.textContent = found.length ? operatorsFound.replace("#", found.length) : "";
    set(input, { "aria-expanded": !list.hidden });
    mark(-1);
  }

  function option({ name, address, township, creditCode }, place) {
    const item = make("li", { id: `${list.id}-${place}`, role: "option" });
    const more = make("small", {});
    more.textContent = [township, address, creditCode].filter(Boolean).join(" · ");
    item.append(name, " ", more);
    // A finger leaves focus and keyboard where they are.
    item.onmousedown = (event) => event.preventDefault();
    item.onclick = () => choose(found[place]);
    return item;
  }

  function mark(place) {
    at = place;
    for (const item of list.children) set(item, { "aria-selected": item === list.children[at] });
    set(input, { "aria-activedescendant": at < 0 ? "" : list.children[at].id });
    if (at >= 0) list.children[at].scrollIntoView({ block: "nearest" });
  }

  function choose({ name, address, township, creditCode }) {
    input.value = name;
    fill({ merchantAddress: address, township, creditCode });
    stop();
    input.focus();
  }

  // What somebody wrote stays, but for a code, which is one operator's only. What we filled in goes when the name changes.
  function fill(values) {
    for (const name of ["merchantAddress", "township", "creditCode"]) {
      const field = input.form.elements[name];
      if (!field) continue;
      const theirs = field.value && field.value !== filled[name];
      if (theirs && !(name === "creditCode" && name in values)) continue;
      field.value = values[name] || "";
      if (field.selectedIndex < 0) field.value = "";
    }
    filled = values;
  }

  function stop() {
    clearTimeout(timer);
    asking.abort();
    show([]);
  }

  function look() {
    clearTimeout(timer);
    asking.abort();
    fill({});
    const typed = input.value.trim();
    if (typed.length < 2) show([]);
    else timer = setTimeout(ask, 250, typed);
  }

  async function ask(typed) {
    asking = new AbortController();
    const { signal } = asking;
    const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal })
      .then((response) => response.json())
      .catch(() => ({}));
    if (!signal.aborted) show(answer.operators || []);
  }

  // Pinyin on its way to be a character is not looked for; Android calls every word that is being written so.
  input.addEventListener("input", (event) => (event.isComposing && /[a-z']$/i.test(input.value)) || look());
  input.addEventListener("compositionend", look);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Tab") return stop();
    if (step) mark(at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length);
    else if (event.key === "Enter" && at >= 0) choose(found[at]);
    else if (event.key === "Escape") stop();
    else return;
    event.preventDefault();
  });
  // A click and not a touch: who scrolls to see the list keeps it.
  document.addEventListener("click", ({ target }) => target === input || list.contains(target) || stop());
  show([]);
}

function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name]);
}

function make(tag, attributes) {
  const element = document.createElement(tag);
  set(element, attributes);
  return element;
}
