import type { SerializeFrom } from "@remix-run/node";
import type { ListedFollowUp } from "#app/cases/follow-up-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { showDate } from "#app/web/ui/show.ts";

type Row = SerializeFrom<ListedFollowUp>;

/** Each with who wrote it, who stands by it, and the buttons this member may press. */
export function FollowUpRows({ number, rows }: { number: string; rows: Row[] }) {
  const { t } = useWords();
  if (rows.length === 0) return <p>{t("cases.desk.after.none")}</p>;
  return (
    <ul className="follow-ups">
      {rows.map((row) => (
        <li key={row.id}>
          <Told row={row} />
          <div className="steps">
            {row.can.confirm && (
              <PostButton to={`/staff/cases/${number}/after/${row.kind}/${row.id}/confirm`}>{t("cases.desk.after.confirm")}</PostButton>
            )}
            {row.can.takeBack && (
              <PostButton kind="quiet" to={`/staff/cases/${number}/after/${row.kind}/${row.id}/take-back`}>
                {t("cases.desk.after.takeBack")}
              </PostButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Told({ row }: { row: Row }) {
  const { t, language } = useWords();
  const words =
    row.kind === "rechecks"
      ? t("cases.after.recheck", { said: t(`cases.after.results.${row.said}`) })
      : t("cases.after.reply", { said: t(`cases.after.replies.${row.said}`) });
  return (
    <>
      <p>
        {showDate(row.on, language)} · {row.takenBack ? <del>{words}</del> : <b>{words}</b>}
      </p>
      <p className="quiet">
        {row.letterNo && `${row.letterNo} · `}
        {t("cases.desk.after.written", { who: row.who })} ·{" "}
        {row.takenBack
          ? t("cases.desk.after.takenBack", { who: row.takenBack })
          : row.confirmer
            ? t("cases.desk.after.confirmed", { who: row.confirmer })
            : t("cases.desk.after.waits")}
      </p>
    </>
  );
}
