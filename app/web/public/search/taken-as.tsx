import { useWords } from "#app/i18n/words.tsx";
import type { Asked } from "./asked.ts";
import { quotedWithin } from "./quoted.ts";

type Props = { asked: Asked; found: { read: string | null; left: string | null; loose: boolean; absent: string[] } };

/** Says when something else was looked for than what was typed, or one character of it alone, or only a part of it found and what of it nowhere. */
export function TakenAs({ asked, found: { read, left, loose, absent } }: Props) {
  const { t } = useWords();
  if (!read && !left && !loose) return null;
  const within = (read: string) => ({ words: quotedWithin(asked.q), read: quotedWithin(read) });
  return (
    <p className="taken">
      {read && t(isHeard(asked.q, read) ? "search.taken.heard" : "search.taken.read", within(read))}
      {left && t("search.taken.left", { left })}
      {loose && !absent.length && t("search.taken.loose")}
      {absent.length > 0 && t("search.taken.absent", { words: absent.join(t("search.taken.between")) })}
    </p>
  );
}

/** Latin letters that were taken for characters. */
const isHeard = (typed: string, read: string): boolean => !/\p{Script=Han}/u.test(typed) && /\p{Script=Han}/u.test(read);
