import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { DayFrame } from "./day-frame.tsx";
import type { ShownDay } from "./day-shape.ts";

type Link = { id: string; who: string; madeAt: string; expiresAt: string; open: boolean; revokedAt: string | null };

type Props = { day: ShownDay; links: Link[]; made?: { address: string | null } };

/** The private links to a rehearsal: make one, see it once, end one. */
export function LinksPage({ day, links, made }: Props) {
  const { t, href, language } = useWords();
  const here = `/staff/exposure/${day.slug}/links`;
  return (
    <DayFrame day={day}>
      <section className="sheet-part">
        <h2>{t("exposure.desk.links.title")}</h2>
        <p className="quiet">{t("exposure.desk.links.intro")}</p>
        {made?.address && (
          <div className="note-line" role="status">
            <p>{t("exposure.desk.links.once")}</p>
            <p>
              <code className="link-once">{made.address}</code>
            </p>
          </div>
        )}
        {made && !made.address && <p className="note-line">{t("exposure.desk.step.tooLate")}</p>}
        {day.can.share && <PostButton to={here}>{t("exposure.desk.links.button")}</PostButton>}
        {links.length > 0 && (
          <ul className="links-made">
            {links.map(({ id, who, madeAt, expiresAt, open, revokedAt }) => (
              <li key={id}>
                <p>{t("exposure.desk.links.made", { who, at: showMoment(madeAt, language) })}</p>
                <p className="quiet">
                  {revokedAt
                    ? t("exposure.desk.links.revoked", { at: showMoment(revokedAt, language) })
                    : t(open ? "exposure.desk.links.until" : "exposure.desk.links.over", { at: showMoment(expiresAt, language) })}
                </p>
                {open && (
                  <PostButton to={`${here}/${id}/revoke`} kind="quiet">
                    {t("exposure.desk.links.revoke")}
                  </PostButton>
                )}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={href(`/staff/exposure/${day.slug}`)}>{t("exposure.desk.step.back")}</a>
        </p>
      </section>
    </DayFrame>
  );
}
