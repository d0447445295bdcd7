const digits = "零一二三四五六七八九";

/** A number as Word's numFmt writes it; what we do not know is written 1, 2, 3. */
export function numberAs(format: string, number: number): string {
  if (/^(?:chinese|japanese|ideograph(?!Enclosed)|taiwanese)/i.test(format)) return chinese(number);
  if (/enclosedCircle/i.test(format) && number <= 20) return String.fromCharCode(0x245f + number);
  if (format === "upperLetter" && number <= 26) return String.fromCharCode(64 + number);
  if (format === "lowerLetter" && number <= 26) return String.fromCharCode(96 + number);
  if (format === "none") return "";
  return String(number);
}

function chinese(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || tens === 0 ? digits[ones] : ""}`;
}
