const digits: Record<string, number> = {
  ...{ 零: 0, 〇: 0, "○": 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const units: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 亿: 1e8 };

export const chineseLetters = `${Object.keys(digits).join("")}${Object.keys(units).join("")}`;

/** 二万五千 → 25000, 叁仟贰佰 → 3200, 12.5万 → 125000, 1亿2000万 → 120000000; null for what is no number. */
export function numberOf(written: string): number | null {
  let [all, section, digit, seen] = [0, 0, Number.NaN, false];
  for (const [piece] of written.replace(/,/g, "").matchAll(/\d+(?:\.\d+)?|./gu)) {
    const unit = units[piece];
    const value = unit ? Number.NaN : (digits[piece] ?? Number(piece));
    if (unit && unit >= 1e4) {
      const below = section + (Number.isNaN(digit) ? 0 : digit);
      all = unit === 1e8 ? (all + (below || 1)) * unit : all + (below || 1) * unit;
      [section, digit] = [0, Number.NaN];
    } else if (unit) {
      section += (Number.isNaN(digit) ? 1 : digit) * unit;
      digit = Number.NaN;
    } else if (Number.isNaN(value)) return null;
    else digit = value;
    seen = true;
  }
  return seen ? Math.round((all + section + (Number.isNaN(digit) ? 0 : digit)) * 1e6) / 1e6 : null;
}
