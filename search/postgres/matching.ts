import type { Head } from "#search/lexemes.ts";
import type { Question } from "#search/question.ts";
import { wrongWords } from "#search/stop-words.ts";
import type { Wanted } from "./wanted.ts";
import { anywhere, type Place, type Way } from "./way.ts";
import { byAnyName, called, haveOtherNames, headed, itself, pairsOf, piecesOf, refused } from "./words-wanted.ts";

/** Every word is there: best all of them in the title, then in what stands first, then in the case's own text. */
export function everyWord({ without, others, letters, literal, said, isSentence }: Question, asked: string[]): Way {
  const telling = asked.filter((word) => !wrongWords.has(word));
  const words = isSentence && telling.length ? telling : asked;
  const own: Wanted = { all: [...words.map((word) => itself(word, others.get(word))), ...refused(without)] };
  const named: Wanted = { all: [...words.map((word) => byAnyName(word, others.get(word))), ...refused(without)] };
  const all = { letters, only: false, phrases: [], loose: false };
  const anyName: Wanted = { all: [...words.map((word) => called(word, others.get(word))), ...refused(without)] };
  const places = better(own, haveOtherNames(words, others) ? anyName : null);
  if ([...literal].length < 2) return { ...all, wanted: named, better: places, inText: null };
  const [done, title, under] = inARow(literal, without);
  const wanted = { some: [named, title, under] };
  const ofItsTopic: Wanted[] = words.map((word) => headed("S", piecesOf(word)));
  const anyTitle: Place = { wanted: title, head: "" };
  const best: Place[] = [
    { wanted: done, head: "", wider: [anyTitle] },
    { wanted: { all: [title, ...ofItsTopic] }, head: "", wider: [anyTitle] },
    anyTitle,
    { wanted: under, head: "" },
  ];
  return { ...all, wanted, better: [...best, ...places], inText: said.length === 1 ? tornWords(words, literal, without) : null };
}

/** All neighbouring pairs of letters, so mostly the letters in a row, across the borders of words too: in what was done, in the title, in what stands under it. */
const inARow = (letters: string, without: string[][]): [Wanted, Wanted, Wanted] => {
  const row = (head: Head): Wanted => ({ all: [...pairsOf(letters).map((pair) => `${head}${pair}`), ...refused(without)] });
  return [row("D"), row("B"), row("C")];
};

/** A single character among others may be the end of a word that was torn off: the whole ones find the texts to look into. */
function tornWords(words: string[], literal: string, without: string[][]): Way["inText"] {
  const whole = words.filter((word) => [...word].length > 1);
  const isTorn = whole.length > 0 && whole.length < words.length && [...literal].length <= 12;
  return isTorn ? { words: { all: [...whole.map(piecesOf), ...refused(without)] }, letters: literal } : null;
}

/** A piece of a title or a name that crosses the borders of words. */
export function inTitle({ letters, without }: Question): Way {
  const wanted: Wanted = { all: [...pairsOf(letters).map((pair) => `B${pair}`), ...refused(without)] };
  return { ...anywhere(wanted), letters, only: true };
}

/** The same where no title has it: under the title. */
export function underTitle({ letters, without }: Question): Way {
  const [, , under] = inARow(letters, without);
  return anywhere(under);
}

/** The letters in a row, in a title or under it. */
export function inARowAnywhere(question: Question): Way {
  const [, title, under] = inARow(question.letters, question.without);
  return { ...underTitle(question), wanted: { some: [title, under] } };
}

/** Some words are there together: this many of them. */
export function someWords({ without, others }: Question, words: string[], many: number): Way {
  const groups = combinations(words, many);
  const some = (of: (word: string) => Wanted): Wanted => ({
    all: [{ some: groups.map((group) => ({ all: group.map(of) })) }, ...refused(without)],
  });
  const named = some((word) => byAnyName(word, others.get(word)));
  return {
    ...anywhere(named),
    better: better(
      some((word) => itself(word, others.get(word))),
      haveOtherNames(words, others) ? some((word) => called(word, others.get(word))) : null,
    ),
    loose: true,
  };
}

/** In the title, then in what stands first, each by its own name before any other; then in the case's own text. */
function better(own: Wanted, called: Wanted | null): Place[] {
  const anywhere: Place = { wanted: own, head: "" };
  const firstCalled: Place[] = called ? [{ wanted: called, head: "L" }] : [];
  const titleCalled: Place[] = called ? [{ wanted: called, head: "T", wider: firstCalled }] : [];
  const first: Place = { wanted: own, head: "L", wider: [...firstCalled, anywhere] };
  const title: Place = { wanted: own, head: "T", wider: [...titleCalled, first] };
  return [title, ...titleCalled, first, ...firstCalled, anywhere];
}

function combinations(words: string[], many: number): string[][] {
  if (many === 0) return [[]];
  return words.flatMap((word, place) => combinations(words.slice(place + 1), many - 1).map((rest) => [word, ...rest]));
}
