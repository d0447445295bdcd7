import { numberAs } from "./number-as.ts";

type Level = { format: string; text: string; start: number };

/** Word keeps automatic numbers outside the words. Here they are written into them, as Word would show them: 一、 （二） 3. */
export function withNumbers(document: string, numbering: string, styles: string): string {
  const levels = levelsOf(numbering);
  const ofStyle = numbersOfStyles(styles);
  const counts = new Map<string, number[]>();
  return document.replace(/<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>/gs, (properties) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? "";
    const own = /<w:numPr>.*?<\/w:numPr>/s.exec(properties)?.[0];
    const list = (own && /<w:numId w:val="(\d+)"/.exec(own)?.[1]) ?? ofStyle.get(style)?.list;
    const level = Number((own && /<w:ilvl w:val="(\d+)"/.exec(own)?.[1]) ?? ofStyle.get(style)?.level ?? 0);
    const known = list ? levels.get(list) : undefined;
    const kind = known?.[level];
    if (!list || !known || !kind) return properties;
    const count = counts.get(list) ?? [];
    counts.set(list, [...count.slice(0, level), (count[level] ?? kind.start - 1) + 1]);
    const label = labelOf(known, counts.get(list) ?? [], level);
    return `${properties.replace(/<w:numPr>.*?<\/w:numPr>/s, "")}<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`;
  });
}

function labelOf(levels: Level[], counts: number[], level: number): string {
  const { format, text } = levels[level] ?? { format: "decimal", text: "%1." };
  if (format === "bullet") return "· ";
  return text.replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1;
    return numberAs(levels[at]?.format ?? "decimal", counts[at] ?? levels[at]?.start ?? 1);
  });
}

function levelsOf(numbering: string): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>();
  for (const [, id = "", body = ""] of numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>(.*?)<\/w:abstractNum>/gs)) {
    const found: Level[] = [];
    for (const [, at = "0", words = ""] of body.matchAll(/<w:lvl [^>]*w:ilvl="(\d)"[^>]*>(.*?)<\/w:lvl>/gs)) {
      const value = (name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(words)?.[1];
      found[Number(at)] = { format: value("numFmt") ?? "decimal", text: value("lvlText") ?? "", start: Number(value("start") ?? 1) };
    }
    abstract.set(id, found);
  }
  const lists = new Map<string, Level[]>();
  for (const [, id = "", body = ""] of numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs)) {
    const known = abstract.get(/<w:abstractNumId w:val="(\d+)"/.exec(body)?.[1] ?? "");
    if (known) lists.set(id, known);
  }
  return lists;
}

function numbersOfStyles(styles: string): Map<string, { list: string; level: string }> {
  const found = new Map<string, { list: string; level: string }>();
  for (const [, id = "", body = ""] of styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>(.*?)<\/w:style>/gs)) {
    const list = /<w:numId w:val="(\d+)"/.exec(body)?.[1];
    if (list) found.set(id, { list, level: /<w:ilvl w:val="(\d+)"/.exec(body)?.[1] ?? "0" });
  }
  return found;
}

const escaped = (words: string): string => words.replace(/&(?!\w+;)/g, "&amp;").replace(/</g, "&lt;");
