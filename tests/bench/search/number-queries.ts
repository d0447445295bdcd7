import { type Asked, exactly } from "./asked.ts";
import type { Written } from "./compose.ts";

/** Each in another writing; where the office is named, another office's of the same number is only near. */
export function document({ documentNo, facts: { year, serial } }: Written, place: number): Asked {
  const office = documentNo.slice(0, documentNo.indexOf("〔"));
  const writings = [
    ...[documentNo, `〔${year}〕${serial}号`, `${office}[${year}]${serial}号`, `(${year})${serial}号`, `${office}（${year}）第${serial}号`],
    ...[
      `【${year}】${serial}`,
      `${office}〔${year}年〕 ${serial} 号`,
      `《${year}》${String(serial).padStart(4, "0")}号`,
      `[${year}] ${serial}`,
    ],
  ];
  const text = writings[place % writings.length] ?? documentNo;
  return {
    ...{ kind: "document", text },
    grade: (one) =>
      one.facts.year !== year || one.facts.serial !== serial ? 0 : text.startsWith(office) && one.documentNo !== documentNo ? 1 : 3,
    forbids: ({ facts }) => facts.year !== year || facts.serial !== serial,
  };
}

export const caseNumber = ({ number }: Written, place: number): Asked =>
  exactly(
    "case number",
    place % 3 === 2 ? number.replace(/\d/g, (one) => "０１２３４５６７８９"[Number(one)] ?? one) : number,
    (one) => one.number === number,
  );

export function amount({ facts }: Written, place: number): Asked {
  const [sum = "1元"] = facts.amounts;
  return exactly("amount", [sum, `罚款${sum}`, `罚款 ${sum}`][place % 3] ?? sum, (one) => one.facts.amounts.includes(sum));
}
