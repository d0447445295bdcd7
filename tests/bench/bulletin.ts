import { type Bulletin, bulletinsOf, fields, missesOf, optional, readText } from "#tests/cases/bulletins/bulletins.ts";

/** `npm run bench:bulletin [-- --errors]`: how well cases are read, field by field. Misses are never shown of the measured half. */
function main(): void {
  for (const half of ["build", "measure"] as const) measure(half, bulletinsOf(half));
}

function measure(half: string, bulletins: Bulletin[]): void {
  const wrong = new Map<string, number>();
  const asked = new Map<string, number>();
  let [split, cases] = [0, 0];
  for (const bulletin of bulletins) {
    const read = readText(bulletin.text);
    if (read.length === bulletin.cases.length) split++;
    else
      show(
        half,
        `${bulletin.about}: ${read.length} cases instead of ${bulletin.cases.length}\n  ${read.map((one) => one.title).join("\n  ")}`,
      );
    for (const [place, expected] of bulletin.cases.entries()) {
      cases++;
      for (const field of [
        ...fields.filter((field) => !optional.has(field) || field in expected),
        ...(expected.doubts ?? []).map(() => "doubts"),
      ])
        count(asked, field);
      for (const miss of missesOf(expected, read[place])) {
        count(wrong, miss.field);
        show(half, `${bulletin.about} #${place + 1} ${miss.field}: ${JSON.stringify(miss.expected)} ≠ ${JSON.stringify(miss.read)}`);
      }
    }
  }
  print(`${half}: ${bulletins.length} bulletins, ${cases} cases, split right ${(split / bulletins.length).toFixed(3)}`);
  for (const [field, times] of asked) {
    const right = times - (wrong.get(field) ?? 0);
    print(`  ${field.padEnd(16)} ${(right / times).toFixed(3)}  ${right}/${times}`);
  }
}

const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
const show = (half: string, line: string): void => {
  if (half === "build" && process.argv.includes("--errors")) print(`  ${line}`);
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

main();
