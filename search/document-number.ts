const open = "[〔\\[【(<〈《﹝「]";
const close = "[〕\\]】)>〉》﹞」]";
const written = new RegExp(`${open}\\s*((?:19|20)\\d{2})\\s*年?\\s*${close}\\s*第?\\s*0*(\\d{1,6})\\s*号?`, "gu");
const withOffice = new RegExp(`\\p{Script=Han}{0,14}\\s*${written.source}`, "gu");

/** “禾市监处罚〔2026〕37号” in any brackets → "2026no37". Takes normalised text. */
export function documentNumbers(text: string): string[] {
  return [...text.matchAll(written)].map(([, year, number]) => `${year}no${number}`);
}

/** The text without its document numbers and the office's letters before them. */
export function withoutDocumentNumbers(text: string): string {
  return text.replace(withOffice, " ");
}
