import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import type { ShownDay } from "./day-shape.ts";

/** What can be done with the day as it stands; the one to do next is the primary one. */
export function Steps({ day }: { day: ShownDay }) {
  const { t, href } = useWords();
  const { can } = day;
  const at = (step: string) => `/staff/exposure/${day.slug}/${step}`;
  return (
    <div className="steps" id="rehearse">
      {can.arm && <PostButton to={at("arm")}>{t("exposure.desk.arm.button")}</PostButton>}
      {can.rehearse && (
        <PostButton to={at("rehearse")} kind={can.arm ? "quiet" : "primary"}>
          {t(can.arm ? "exposure.desk.rehearse.again" : "exposure.desk.rehearse.button")}
        </PostButton>
      )}
      <a
        className="button quiet"
        href={href(day.state === "live" && day.audience === "public" ? `/exposure-days/${day.slug}` : at("preview"))}
      >
        {t("exposure.desk.preview.link")}
      </a>
      {can.industry && (
        <a className="button quiet" href={href(at("industry"))}>
          {t("exposure.desk.industry.title")}
        </a>
      )}
      {can.share && (
        <a className="button quiet" href={href(at("links"))}>
          {t("exposure.desk.links.link")}
        </a>
      )}
      {can.edit && (
        <a className="button quiet" href={href(at("edit"))}>
          {t("exposure.desk.edit.link")}
        </a>
      )}
      {can.disarm && (
        <a className="button quiet" href={href(at("disarm"))}>
          {t("exposure.desk.disarm.button")}
        </a>
      )}
      {can.revert && (
        <a className="button quiet" href={href(at("revert"))}>
          {t("exposure.desk.revert.link")}
        </a>
      )}
      {can.duplicate && (
        <PostButton to={at("duplicate")} kind="quiet">
          {t("exposure.desk.duplicate.button")}
        </PostButton>
      )}
    </div>
  );
}
