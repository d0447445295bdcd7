import { equipment as equipmentHeard } from "./topic-heard/equipment.ts";
import { everyday as everydayHeard } from "./topic-heard/everyday.ts";
import { fairness as fairnessHeard } from "./topic-heard/fairness.ts";
import { food as foodHeard } from "./topic-heard/food.ts";
import { goods as goodsHeard } from "./topic-heard/goods.ts";
import { harms } from "./topic-heard/harms.ts";
import { health as healthHeard } from "./topic-heard/health.ts";
import { mostOf } from "./topic-heard/scenery.ts";
import { supplies as suppliesHeard } from "./topic-heard/supplies.ts";
import { disputes } from "./topic-terms/disputes.ts";
import { equipment } from "./topic-terms/equipment.ts";
import { everyday } from "./topic-terms/everyday.ts";
import { fairness } from "./topic-terms/fairness.ts";
import { food } from "./topic-terms/food.ts";
import { goods } from "./topic-terms/goods.ts";
import { health } from "./topic-terms/health.ts";
import type { TopicWordsSaid } from "./topic-terms/said.ts";
import { supplies } from "./topic-terms/supplies.ts";
import { trades } from "./topic-terms/trades.ts";
import { topics } from "./topics.ts";

export type TopicTerm = { slug: string; word: string; weight: number };

/** What a thing is called in plans, shops and law, and what people say of it. */
const told = [...food, ...health, ...equipment, ...goods, ...supplies, ...fairness, ...everyday, ...trades, ...disputes];
const heard = [
  ...foodHeard,
  ...healthHeard,
  ...equipmentHeard,
  ...goodsHeard,
  ...suppliesHeard,
  ...fairnessHeard,
  ...everydayHeard,
  ...harms,
];

/** Of the everyday matters only these say by themselves that no topic is meant; the others stand in every second story. */
const plainlyOther =
  /卡|跑路|停车|秤|斤|预付|健身|驾校|快递|驿站|保价|干洗|洗衣|消毒|蟑螂|后厨|健康证|药师|处方药|定制|量错|搬家|修车|床单不换/;
const mostOfOther = 2;

/** Every word that speaks for or against a topic, once for each topic, and no louder than a word of everybody's stories may. */
export const topicTerms: TopicTerm[] = once([...told, ...heard].flatMap(weighed), topics.flatMap(named))
  .map((term) => ({ ...term, weight: Math.min(term.weight, mostOf.get(term.word) ?? term.weight) }))
  .map((term) => (term.slug === "other" && !plainlyOther.test(term.word) ? { ...term, weight: Math.min(term.weight, mostOfOther) } : term));

function weighed({ slug, says, strong, hints, against = [] }: TopicWordsSaid): TopicTerm[] {
  const as = (weight: number, words: string[]) => words.map((word) => ({ slug, word, weight }));
  return [...as(3, says), ...as(2, strong), ...as(1, hints), ...as(-2, against)];
}

function named({ slug, zh, synonyms }: (typeof topics)[number]): TopicTerm[] {
  return [zh, ...synonyms].map((word) => ({ slug, word, weight: 2 }));
}

/** A word that is told and heard counts in between; a topic's own name and synonyms where nothing else is said. */
function once(said: TopicTerm[], names: TopicTerm[]): TopicTerm[] {
  const kept = new Map<string, TopicTerm>();
  const key = ({ slug, word }: TopicTerm) => `${slug} ${word}`;
  for (const term of said) {
    const known = kept.get(key(term));
    if (!known) kept.set(key(term), term);
    else if (known.weight > 0 && term.weight > 0) kept.set(key(term), { ...term, weight: (known.weight + term.weight) / 2 });
  }
  for (const name of names) if (!kept.has(key(name))) kept.set(key(name), name);
  return [...kept.values()];
}
