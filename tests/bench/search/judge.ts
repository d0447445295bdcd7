import { letters, normalise } from "#search/normalise.ts";
import type { Written } from "./compose.ts";

/** 3: exactly what is meant; 2: the same thing or misdeed; 1: near it; 0: not asked for. */
export type Grade = 0 | 1 | 2 | 3;

type Test = (one: Written) => boolean;

const texts = new WeakMap<Written, { told: string; title: string; plain: string }>();

/** A case's text as it is read, and its title and party without anything between the letters. */
export function textOf(one: Written): { told: string; title: string; plain: string } {
  const known = texts.get(one);
  if (known) return known;
  const parts = [one.title, one.party, one.violation, one.lead, one.happened, one.penalty, ...one.spot, one.act];
  const made = { told: normalise(parts.join("\n")), title: normalise(one.title), plain: letters(parts.slice(0, 4).join("")) };
  texts.set(one, made);
  return made;
}

/**
 * Reads who is meant: `a&b|c`. A bare word is a misdeed, `#` a topic, `@` a township, `=` the product, `:` a part of the kind of shop,
 * `*` the shop's own name, `~` a piece of the text, `^` a piece of the title; `!` before any of them turns it round.
 */
export function selects(selector: string): Test {
  if (!selector) return () => false;
  const ways = selector.split("|").map((way) => way.split("&").map(atom));
  return (one) => ways.some((tests) => tests.every((test) => test(one)));
}

function atom(written: string): Test {
  if (written.startsWith("!")) {
    const not = atom(written.slice(1));
    return (one) => !not(one);
  }
  const rest = written.slice(1);
  const said = normalise(rest);
  const signs: Record<string, Test> = {
    "#": ({ facts }) => facts.topic === rest,
    "@": ({ facts }) => facts.township === rest,
    "=": ({ facts }) => facts.product === rest,
    ":": ({ facts }) => facts.kind.includes(rest),
    "*": ({ facts }) => facts.stem === rest,
    "~": (one) => textOf(one).told.includes(said),
    "^": (one) => textOf(one).title.includes(said),
  };
  return signs[written[0] ?? ""] ?? (({ facts }) => facts.misdeed === written);
}

export type Figures = { recall: number | null; ndcg: number | null; zero: boolean; forbidden: number };

/**
 * How good an answer is, by the ten first ids' grades. Recall: relevant ones (2 and 3; 1 where there is nothing better) among the
 * ten, of as many as ten can hold. `all`: grades of the whole corpus.
 */
export function figuresOf(found: Grade[], all: Grade[], forbidden: number): Figures {
  const least = all.some((grade) => grade >= 2) ? 2 : 1;
  const relevant = all.filter((grade) => grade >= least).length;
  const hit = found.slice(0, 10).filter((grade) => grade >= least).length;
  const best = gain([...all].sort((a, b) => b - a));
  return {
    recall: relevant ? hit / Math.min(10, relevant) : null,
    ndcg: best ? gain(found) / best : null,
    zero: found.length === 0,
    forbidden,
  };
}

const gain = (grades: Grade[]): number =>
  grades.slice(0, 10).reduce<number>((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
