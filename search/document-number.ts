const open = "[〔\\[【({<〈《﹝「『〖]";
const close = "[〕\\]】)}>〉》﹞」』〗]";
const year = "((?:19|20)\\d{2})";
const number = "第?\\s*0*(\\d{1,16})(?!\\d)\\s*号?";
const office = "(?:处罚|罚决?字?|处字?|[监决罚处]字)";

/** With its brackets, with one of them, or with none behind an office's letters: 处罚2026 37号, 处罚2026年第37号. */
const written = new RegExp(
  [
    `(?:${open}\\s*${year}\\s*年?\\s*${close}?|${year}\\s*年?\\s*${close})\\s*${number}`,
    `(?<=${office}\\s*)${year}(?:\\s*年?\\s*第\\s*|\\s*年\\s*|[\\s-]+|(?=\\d{1,4}\\s*号))0*(\\d{1,5})(?!\\d)\\s*号?`,
    `(?<![\\d-])${year}\\s*年?\\s*第\\s*0*(\\d{1,5})\\s*号`,
  ].join("|"),
  "gu",
);
const withOffice = new RegExp(`\\p{Script=Han}{0,14}\\s*(?:${written.source})`, "gu");

/** “禾市监处罚〔2026〕37号” in any brackets or without → "2026no37". Takes normalised text. */
export function documentNumbers(text: string): string[] {
  return [...text.matchAll(written)].map((match) => {
    const [when, which] = match.slice(1).filter((part) => part !== undefined);
    return `${when}no${which}`;
  });
}

/** The text without its document numbers and the office's letters before them. */
export function withoutDocumentNumbers(text: string): string {
  return text.replace(withOffice, " ");
}
