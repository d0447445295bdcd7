// While a question is typed in the search box, topics, operators and titles that may be meant are offered below it; choosing one goes
// there. Without script or network the box is like any other, and the page of answers says the same.
import { answerOf, combobox, make } from "./combobox.js";

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const { suggest, suggestLabel: label, suggestFound: found } = input.dataset;
  // A field of type "search" can be no combobox.
  input.type = "text";
  combobox(input, {
    id: `${input.id}-suggestions`,
    label,
    found,
    after: input.form,
    ask: (text, signal) => answerOf(suggest, text, signal).then(({ suggestions }) => suggestions),
    fill(item, { kind, name }) {
      const what = make("small", {});
      what.textContent = kind;
      item.append(what, " ", name);
    },
    choose({ href }) {
      location.assign(href);
    },
  });
}
