import { common, homophones, type Misdeed, misdeeds, stems } from "./pieces.ts";
import { type Random, randomFor } from "./random.ts";
import { type Telling, tell } from "./tell.ts";

/** What is known of a case because it was made so; questions are judged by this. */
export type Facts = {
  n: number;
  topic: string;
  misdeed: string;
  product: string;
  kind: string;
  /** The shop's name of its own (顺达); null when the party is masked. */
  stem: string | null;
  /** Who a masked party really is; stands nowhere in the text. */
  realName: string | null;
  township: string;
  /** Of its document: 〔2026〕37号. Two offices may have given the same. */
  year: number;
  serial: number;
  amounts: string[];
  brand: string | null;
  model: string | null;
};

export type Written = Telling & {
  facts: Facts;
  number: string;
  documentNo: string;
  decidedOn: string;
  /** Index of its exposure day, see `releaseOf`. */
  day: number;
  fineYuan: number;
  confiscatedYuan: number;
};

/** Exposure days: one a month from January 2021 to October 2026. */
export const days = 70;

/** The minute a day of the corpus was released: the 15th of its month, ten in the morning in Shanghai. */
export const releaseOf = (day: number): Date => new Date(Date.UTC(2021 + Math.floor(day / 12), day % 12, 15, 2));

/** Case `n` of the written corpus: the same for the same seed and number, whatever else is made. */
export function composeCase(n: number, seed = 1): Written {
  const random = randomFor(seed, n);
  const misdeed = misdeeds[n % misdeeds.length] as Misdeed;
  const day = random.between(0, days - 1);
  const decided = new Date(releaseOf(day).getTime() - random.between(12, 70) * 86_400_000);
  const who = partyOf(random, misdeed);
  const sums = sumsOf(random);
  const [year, serial] = [decided.getUTCFullYear(), 11 + ((n * 37) % 560)];
  const labelled = random.chance(0.25) ? { brand: random.pick(common.brands), model: `${random.pick(common.models)}-${100 + n}` } : null;
  const known = { product: random.pick(misdeed.products), month: monthOf(random, decided), ...who, ...sums, labelled };
  const told = tell(random, misdeed, known);
  const { stem, realName, township, kind } = who;
  return {
    ...told,
    facts: {
      ...{ n, topic: misdeed.topic, misdeed: misdeed.slug, product: known.product, kind, stem, realName, township, year, serial },
      ...{ amounts: told.amounts, brand: labelled?.brand ?? null, model: labelled?.model ?? null },
    },
    number: `${releaseOf(day).getUTCFullYear()}-${String(100_003 + ((n * 7_919) % 899_981))}`,
    documentNo: `${random.pick(common.offices)}〔${year}〕${serial}号`,
    decidedOn: decided.toISOString().slice(0, 10),
    day,
    fineYuan: sums.fine,
    confiscatedYuan: sums.taken,
  };
}

export type Party = {
  kind: string;
  stem: string | null;
  realName: string | null;
  township: string;
  /** As titles say it: 顺达加油站, 张某某煤气店. */
  short: string;
  party: string;
};

/** One party in six is a person and masked; one name in nine sounds like another. */
function partyOf(random: Random, misdeed: Misdeed): Party {
  const township = random.pick(common.townships);
  const kind = random.pick(misdeed.kinds);
  if (random.chance(1 / 6)) {
    const surname = random.pick(common.surnames);
    const short = random.chance(0.8) ? `${surname}${random.pick(["某某", "某"])}${kind}` : `某${kind}`;
    return { kind, stem: null, realName: surname + random.pick(common.given), township, short, party: `禾安县${township}${short}` };
  }
  const stem = random.chance(1 / 9) ? random.pick(homophones.flat()) : random.pick(stems);
  const short = stem + kind;
  const party = random.pick([`禾安县${short}`, `禾安县${township}${short}`, short, `禾安${stem}${kind}`]);
  return { kind, stem, realName: null, township, short, party };
}

export type Sums = { fine: number; taken: number };

function sumsOf(random: Random): Sums {
  const rough = Math.min(9_000_000, Math.max(300, random.logNormal(22_000, 1.3)));
  const step = rough < 10_000 ? 50 : 100;
  const fine = Math.round(rough / step) * step;
  return { fine, taken: random.chance(0.6) ? Math.round(fine * random.next() * 50) / 100 : 0 };
}

/** The month it began in: one to eight before the decision. */
function monthOf(random: Random, decided: Date): string {
  const then = new Date(Date.UTC(decided.getUTCFullYear(), decided.getUTCMonth() - random.between(1, 8)));
  return `${then.getUTCFullYear()}年${then.getUTCMonth() + 1}月`;
}
