import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { suggest } from "#app/cases/suggest.ts";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { readAsked } from "./asked.ts";

/** What public/scripts/suggest.js asks while somebody types in the search box: names, what they are the name of, and where they lead. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  guarded(async () => {
    const { pathname, search } = new URL(request.url);
    const language = languageOf(pathname);
    const t = translate(language);
    const to = (path: string) => inLanguage(path, language);
    const { topics, operators, titles } = await suggest(readAsked(search).q);
    return json({
      suggestions: [
        ...topics.map((topic) => ({ kind: t("search.suggest.topic"), name: topic[language], href: to(`/topics/${topic.slug}`) })),
        ...operators.map(({ party }) => ({
          kind: t("search.suggest.operator"),
          name: party,
          href: addressWith(to("/search"), { q: party }),
        })),
        ...titles.map(({ number, title }) => ({ kind: t("search.suggest.case"), name: covered(title), href: to(`/cases/${number}`) })),
      ],
    });
  });

/** A list that is chosen from with the keys holds plain text: what was removed from a title is drawn as two blocks. */
const covered = (title: string): string => title.replaceAll("[遮盖]", "■■");
