import { accounts, addresses, dottedNames, mails, names, villages } from "./values-written.ts";

export type Draw = { below: (n: number) => number; of: <T>(list: readonly T[]) => T };

/** A small seeded generator: the same texts on every machine. */
export function draws(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}

const digits = (draw: Draw, n: number): string => Array.from({ length: n }, () => draw.below(10)).join("");
const two = (n: number): string => String(n).padStart(2, "0");
const regions = ["330523", "110105", "440306", "510107", "320583", "370202", "620102", "650104", "420111", "352202"];

function identity(draw: Draw): string {
  const born = `${draw.of(["19", "20"])}${two(draw.below(100))}${two(1 + draw.below(12))}${two(1 + draw.below(28))}`;
  const number = `${draw.of(regions)}${draw.of(["19", "19", "19", "20"])}${born.slice(2)}${digits(draw, 3)}${draw.of(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "x"])}`;
  return apart(draw, number, [6, 8, 4]);
}

/** As people write numbers: whole, in groups, pulled apart, full-width, in Chinese numerals, broken at the end of a line. */
function apart(draw: Draw, number: string, groups: number[]): string {
  const pieces = groups.reduce<{ at: number; pieces: string[] }>(
    (sum, length) => ({ at: sum.at + length, pieces: [...sum.pieces, number.slice(sum.at, sum.at + length)] }),
    { at: 0, pieces: [] },
  ).pieces;
  const ways = [
    () => number,
    () => number,
    () => number,
    () => number,
    () => pieces.join(" "),
    () => pieces.join("-"),
    () => Array.from(number, (one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join(""),
    () => Array.from(number).join(" "),
    () => `${number.slice(0, Math.floor(number.length / 2))}\n${number.slice(Math.floor(number.length / 2))}`,
    () => pieces.join("　"),
    () => (/^\d+$/.test(number) ? Array.from(number, (one) => "〇一二三四五六七八九"[Number(one)]).join("") : number),
  ];
  return draw.of(ways)();
}

const mobile = (draw: Draw): string => apart(draw, `1${draw.of(["3", "5", "7", "8", "9"])}${digits(draw, 9)}`, [3, 4, 4]);
const landline = (draw: Draw): string =>
  draw.of(["0572-", "0571", "（0594）", "010-", "021 ", "0991-"]) + String(2 + draw.below(6)) + digits(draw, 6);
const plate = (draw: Draw): string => {
  const head = `${draw.of([..."浙京沪苏闽粤川皖赣豫鲁新云"])}${draw.of([..."ABCDEFGHJK"])}`;
  const tail = draw.of([
    () => digits(draw, 5),
    () => `${draw.of(["D", "F"])}${digits(draw, 5)}`,
    () => `${digits(draw, 2)}${draw.of([..."ABKLMQ"])}${digits(draw, 2)}`,
  ])();
  return `${head}${draw.of(["", "", "·", " ", "•"])}${tail}`;
};

/** What is planted: the kind it is counted as and the words. */
export const planted: Record<string, (draw: Draw) => [kind: string, text: string]> = {
  name: (draw) => ["name", draw.of(names)],
  dotname: (draw) => ["name", draw.of(dottedNames)],
  id: (draw) => ["identity-number", identity(draw)],
  id15: (draw) => [
    "identity-number",
    `${draw.of(regions)}${two(40 + draw.below(50))}${two(1 + draw.below(12))}${two(1 + draw.below(28))}${digits(draw, 3)}`,
  ],
  passport: (draw) => ["identity-number", `${draw.of(["E", "G", "EA"])}${digits(draw, 8)}`],
  phone: (draw) => ["phone", draw.below(4) ? mobile(draw) : landline(draw)],
  card: (draw) => [
    "bank-card",
    apart(draw, `${draw.of(["6217", "6228", "6222", "6230"])}${digits(draw, draw.of([12, 15]))}`, [4, 4, 4, 7]),
  ],
  mail: (draw) => ["mail", draw.of(mails)],
  plate: (draw) => ["plate", plate(draw)],
  chat: (draw) => ["chat", draw.of(accounts)],
  gps: (draw) => {
    const [north, east] = [`${25 + draw.below(20)}.${digits(draw, 6)}`, `${100 + draw.below(25)}.${digits(draw, 6)}`];
    return ["location", draw.of([`${north},${east}`, `${east}，${north}`, `北纬${north}°、东经${east}°`, `N${north} E${east}`])];
  },
  home: (draw) => ["home-address", draw.of(addresses)],
  village: (draw) => ["home-address", draw.of(villages)],
};

/** What is public by design and must not be taken for anything. */
export const neutral: Record<string, (draw: Draw) => string> = {
  n: (draw) => String(1 + draw.below(300)),
  docno: (draw) => `禾市监罚〔202${draw.below(7)}〕${1 + draw.below(400)}号`,
  report: (draw) => `${draw.of(["", "ZJ", "No.", "HA"])}${digits(draw, draw.of([8, 11, 12, 16]))}`,
  uscc: (draw) => `9${draw.of(["1", "2", "3"])}330523${draw.of(["MA", "07", "58"])}${digits(draw, 7)}${draw.of(["X", "5", "Q"])}`,
  lic: (draw) => `330523${digits(draw, 9)}`,
  ticket: (draw) => `3305230000000202${draw.below(7)}${two(1 + draw.below(12))}${two(1 + draw.below(28))}${digits(draw, 4)}`,
  tm: (draw) => digits(draw, draw.of([7, 8])),
  batch: (draw) => `2026${two(1 + draw.below(12))}${two(1 + draw.below(28))}${digits(draw, draw.of([0, 3, 7]))}`,
  waybill: (draw) => `${draw.of(["SF", "YT", "JT", "7"])}${digits(draw, 13)}`,
  order: (draw) => `${draw.of(["26", "30", "55"])}${digits(draw, draw.of([14, 17, 18]))}`,
};
