import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { DayFrame } from "./day-frame.tsx";
import type { ShownDay } from "./day-shape.ts";

type Props = { day: ShownDay; door: { who: string; madeAt: string } | null; made: { address: string; code: string } | null };

/** The link and the code of a trade's day: make them, see them once, make them anew, end them. */
export function IndustryPage({ day, door, made }: Props) {
  const { t, href, language } = useWords();
  const here = `/staff/exposure/${day.slug}/industry`;
  return (
    <DayFrame day={day}>
      <section className="sheet-part">
        <h2>{t("exposure.desk.industry.title")}</h2>
        <p className="quiet">
          {t("exposure.desk.industry.intro", { audience: day.audienceName || t(`exposure.audiences.${day.audience}`) })}
        </p>
        {made && (
          <div className="note-line" role="status">
            <p>{t("exposure.desk.industry.once")}</p>
            <p>
              <code className="link-once">{made.address}</code>
            </p>
            <p>
              {t("exposure.industry.code")} <code className="link-once code">{made.code}</code>
            </p>
          </div>
        )}
        {door && <p>{t("exposure.desk.industry.made", { who: door.who, at: showMoment(door.madeAt, language) })}</p>}
        {day.can.industry && (
          <div className="steps">
            <PostButton to={here}>{t(door ? "exposure.desk.industry.renew" : "exposure.desk.industry.button")}</PostButton>
            {door && (
              <PostButton to={`${here}/end`} kind="danger">
                {t("exposure.desk.industry.end")}
              </PostButton>
            )}
          </div>
        )}
        <p>
          <a href={href(`/staff/exposure/${day.slug}`)}>{t("exposure.desk.step.back")}</a>
        </p>
      </section>
    </DayFrame>
  );
}
