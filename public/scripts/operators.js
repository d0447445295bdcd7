// While a name is typed, operators of the public register that fit are offered below it. Without script or network the field is
// like any other.
import { answerOf, combobox, make } from "./combobox.js";

for (const input of document.querySelectorAll("input[data-operators]")) offer(input);

function offer(input) {
  const { operators: address, operatorsLabel: label, operatorsFound: found } = input.dataset;
  let filled = {};
  combobox(input, {
    id: `${input.id}-operators`,
    label,
    found,
    ask: (text, signal) => answerOf(address, text, signal).then(({ operators }) => operators),
    fill: tell,
    choose,
    typed: () => fill({}),
  });

  function tell(item, { name, address, township, creditCode }) {
    const more = make("small", {});
    more.textContent = [township, address, creditCode].filter(Boolean).join(" · ");
    item.append(name, " ", more);
  }

  function choose({ name, address, township, creditCode }) {
    input.value = name;
    fill({ merchantAddress: address, township, creditCode });
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
}
