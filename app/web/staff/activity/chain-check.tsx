import type { ActivityCheck } from "#app/activity/verify-activity.ts";
import { useWords } from "#app/i18n/words.tsx";

/** Recomputes the whole chain when asked. Its last link is to be compared with the one kept outside the house. */
export function ChainCheck({ check }: { check: ActivityCheck | null }) {
  const { t, href } = useWords();
  if (!check) {
    return (
      <p className="chain">
        <a className="button quiet" href={href("/staff/activity?check")}>
          {t("activity.check.button")}
        </a>
        <span className="quiet">{t("activity.check.about")}</span>
      </p>
    );
  }
  if (!check.whole) {
    return (
      <div className="error-summary" role="alert">
        <h2>{t("activity.check.broken", { seq: check.brokenAt })}</h2>
        <p>{t("activity.check.brokenNext")}</p>
      </div>
    );
  }
  return (
    <div className="chain whole" role="status">
      <p>
        <b>{t("activity.check.whole", { count: check.rows })}</b>
      </p>
      <p className="quiet">{t("activity.check.compare")}</p>
      <p>
        <code>{check.head.match(/.{1,8}/g)?.join(" ")}</code>
      </p>
    </div>
  );
}
