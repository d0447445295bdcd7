import { suggest as suggestIn } from "#search/suggest.ts";
import { patiently } from "./published/patiently.ts";

/** What somebody may mean while they type, of what is public; nothing where the database needs too long. Never noted anywhere. */
export async function suggest(text: string) {
  const offered = (await patiently((tx) => suggestIn(text, tx))) ?? [];
  return {
    topics: offered.flatMap((one) => (one.kind === "topic" ? [{ slug: one.slug, zh: one.zh, en: one.en }] : [])),
    operators: offered.flatMap((one) => (one.kind === "operator" ? [{ party: one.name }] : [])),
    titles: offered.flatMap((one) => (one.kind === "title" ? [{ number: one.number, title: one.title }] : [])),
  };
}
