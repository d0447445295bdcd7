import type { Asked } from "./asked.ts";
import type { Written } from "./compose.ts";
import { company, inPinyin, latin, realName, soundsAlike } from "./name-queries.ts";
import { amount, caseNumber, document } from "./number-queries.ts";
import { acrossTheName, beginning, piece, quoted } from "./piece-queries.ts";
import { homophones } from "./pieces.ts";
import { randomFor } from "./random.ts";

/** Questions made from the facts of single cases, always the same for the same corpus. */
export function drawn(corpus: Written[]): Asked[] {
  const random = randomFor(4_000);
  const named = random.shuffled(corpus.filter(({ facts }) => facts.stem));
  const masked = random.shuffled(corpus.filter(({ facts }) => facts.realName));
  const take = (from: number, many: number) => named.slice(from, from + many);
  return [
    ...take(0, 16).map(acrossTheName),
    ...take(16, 40).map((one) => piece("middle", random, one.title, 4)),
    ...take(60, 24).map((one) => piece("crossing", random, one.violation, 4)),
    ...take(84, 20).map(beginning),
    ...take(110, 30).map(company),
    ...take(140, 36).map(document),
    ...take(176, 14).map(caseNumber),
    ...take(190, 28).map(amount),
    ...take(220, 20).map((one) => quoted(random, one)),
    ...take(240, 24).map(inPinyin),
    ...named
      .filter(({ facts }) => facts.model)
      .slice(0, 16)
      .map(latin),
    ...homophones.flat().map(soundsAlike),
    ...masked.slice(0, 14).map(realName),
  ];
}
