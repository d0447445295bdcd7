import { type Amount, amountsIn } from "./amounts.ts";
import { type Flow, sentencesOf } from "./flow.ts";

export type PenaltyKind = "fine" | "confiscated" | "total" | "fine-total";

/** A sum that was imposed; `sentence` is the number of the sentence that says so. */
export type Penalty = Amount & { kind: PenaltyKind; sentence: number; each: boolean };

const money =
  "(?:违法|非法|不法|不当|违规)?(?:所得|收入|收益|获利|利润)|销售款|货款|价款|加价款|广告费用?|检验费|服务费|违法经营额|款项|收费";
const counted = "(?:款项?|金额)?(?:总额|总计|共计|合计|累计|总共|共)?(?:金额)?(?:为|计|达|是)?[:,]?(?:人民币)?$";
const isTotal = new RegExp(
  `罚没${counted}|(?:共计|合计|总计|累计|共)罚没款?(?:金额)?(?:人民币)?$|没收[^,。;]{0,12}(?:和|及|并|、|并处|与)罚款(?:共计|合计|总计)(?:人民币)?$`,
);
const isSum = /(?:共计|合计|总计|累计|两项共|共)(?:人民币|金额)?(?:为)?$/;
const isFine = /罚款(?:(?:(?!没收)[^,。;、元]){0,10}|,?(?:共?计|即|金额为?)(?:人民币)?)$/;
const isFineTotal = /罚款(?:金额)?(?:共计|合计|总计|总额)(?:人民币)?(?:为)?$/;
const fineFollows = /^(?:整)?的?(?:行政)?罚款/;
const fined = /(?:处|处以|并处|罚|被罚|课以)(?:以)?(?:人民币)?$/;
const isConfiscated = new RegExp(`没收[^,。;、元]{0,16}?(?:${money})(?:(?!罚)[^,。;、元]){0,6}$`);
const endsInMoney = new RegExp(`(?:${money})(?:人民币)?$`);
const isListed = /^[、和及]$/;
const neverPaid =
  /拟(?:对|处|作出|给予|罚|没收)|听证告知|事先告知|罚金|曾(?:因|于|被|经)|此前因|加处|最高可?罚|将(?:被|面临|处)|可(?:以)?处|应当?处/;

/** The money of a case's penalty, each sum with what it is; what was only proposed, fined before or by a court is left out. */
export function penaltiesIn(flow: Flow): Penalty[] {
  return sentencesOf(flow).flatMap(({ text, from }, sentence) => {
    const found: Penalty[] = [];
    let last = 0;
    for (const amount of amountsIn(text)) {
      const before = text.slice(last, amount.from);
      const kind = kindOf(before, text.slice(amount.to), found);
      if (!kind) continue;
      last = amount.to;
      if (neverPaid.test(before)) continue;
      const each = /(?:分别|各)(?:处|处以)?(?:罚款)?[^,。]{0,4}$/.test(before) && !/^[、和]/.test(text.slice(amount.to));
      found.push({ ...amount, from: from + amount.from, to: from + amount.to, kind, sentence, each });
    }
    return found;
  });
}

function kindOf(before: string, after: string, found: Penalty[]): PenaltyKind | null {
  const same = found.at(-1)?.kind;
  if (isTotal.test(before) || /^的?罚没款?/.test(after)) return "total";
  if (isFineTotal.test(before)) return found.some(({ kind }) => kind === "confiscated") ? "fine" : "fine-total";
  if (isConfiscated.test(before)) return "confiscated";
  if (endsInMoney.test(before) && /^,?(?:依法)?(?:予以|应予)?没收/.test(after)) return "confiscated";
  if (isFine.test(before) || (fined.test(before) && (fineFollows.test(after) || /[罚课]/.test(before.slice(-3))))) return "fine";
  if (isListed.test(before) && same && same !== "total") return same;
  if (isSum.test(before) && found.length) return found.every(({ kind }) => kind === "fine") ? "fine-total" : "total";
  return null;
}
