import type { Span } from "./hit.ts";
import { follows, label, publicNumber } from "./labels.ts";
import { type Written, writtenNumbers } from "./numbers.ts";

const said = label(
  "银行卡|储蓄卡|信用卡|借记卡|贷记卡|卡|账|帐|账户|帐户|银行账[户号]|收款账[户号]|对公账[户号]|存折|一卡通|开户行[^，。；]{0,14}",
);
const bankNear =
  /(?:银行|农行|工行|建行|中行|农商行|信用社|农信|邮储|招行|银联|转账|汇款|打款|转入|汇入|打入|存入|收款|卡|账户)[^。；\n]{0,16}$/;
const amount = /^\s*(?:\.\d|元|万|亿)/;

/** Cards and accounts, of persons and of organisations (浙江公开暂行办法 art. 7). Luhn only says which reading is the likelier one. */
export function bankCards(text: string): Span[] {
  return writtenNumbers(text).flatMap((number) => read(text, number));
}

function read(text: string, { digits, start, end, groups }: Written): Span[] {
  if (/[A-Za-z]/.test(text[end] ?? "") || /[A-Z]$/.test(text.slice(Math.max(0, start - 1), start)) || amount.test(text.slice(end)))
    return [];
  const labelled = follows(text, start, said);
  const length = digits.length;
  if (!labelled && follows(text, start, publicNumber)) return [];
  const near = bankNear.test(text.slice(Math.max(0, start - 24), start));
  const ofCard = /^(?:62|60|9558)/.test(digits) && length >= 16 && length <= 19;
  const ofAccount = length >= 15 && length <= 19 && (near || (length === 16 && /^[45]/.test(digits) && isLuhn(digits)));
  if (!(labelled && length >= 8) && !ofCard && !ofAccount) return [];
  const weight = 10 + length * 3 + (labelled ? 40 : 0) + (isLuhn(digits) ? 2 : 0) - Math.min(groups, 6);
  return [{ kind: "bank-card", start, end, weight }];
}

function isLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
