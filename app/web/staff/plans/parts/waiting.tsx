import type { SerializeFrom } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import type { waitingDrafts } from "#app/plans/drafts/open-draft.ts";
import { original } from "#app/web/ui/original.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { draftAddress } from "./draft-address.ts";

/** Drafts that somebody began and nobody has confirmed. Nothing routes by them. */
export function Waiting({ drafts }: { drafts: SerializeFrom<Awaited<ReturnType<typeof waitingDrafts>>> }) {
  const { t, href, language } = useWords();
  if (drafts.length === 0) return null;
  return (
    <section className="waiting">
      <h2>{t("plans.waiting.title")}</h2>
      <ul className="plain">
        {drafts.map(({ id, title, startedBy, startedAt }) => (
          <li key={id}>
            <a href={href(draftAddress(id))} lang={original(language)}>
              {title || t("plans.draft.untitled")}
            </a>{" "}
            <span className="quiet">{t("plans.waiting.begun", { name: startedBy, at: showMoment(startedAt, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
