import type { ProposedCase } from "#app/cases/propose-cases.ts";
import { useWords } from "#app/i18n/words.tsx";
import { useDesk } from "#app/web/staff/use-desk.ts";
import { Button } from "#app/web/ui/button.tsx";
import { MarkedWords } from "./marked-words.tsx";

const shown = [
  "authority",
  "party",
  "violation",
  "laws",
  "decidedOn",
  "fineYuan",
  "confiscatedYuan",
  "totalYuan",
  "transferred",
  "topic",
] as const;

/** One case of the bulletin: its words with every value marked, beside them what was read and what is doubtful. */
export function CaseRead({ read, number }: { read: ProposedCase; number: number }) {
  const { t, href } = useWords();
  return (
    <section className="case-read" aria-labelledby={`case-${number}`}>
      <h2 id={`case-${number}`}>
        {t("cases.desk.read.case", { number })} <span lang="zh-CN">{read.said.title ?? ""}</span>
      </h2>
      <div className="case-read-sides">
        <MarkedWords read={read} />
        <div>
          <Values read={read} />
          <Doubts read={read} />
          <form method="post" action={href("/staff/cases/read/draft")}>
            {Object.entries(read.typed).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button>{t("cases.desk.read.toDraft")}</Button>
          </form>
        </div>
      </div>
    </section>
  );
}

function Values({ read: { said } }: { read: ProposedCase }) {
  const { t, language } = useWords();
  const topics = useDesk()?.topics ?? [];
  const topic = topics.find(({ slug }) => slug === said.topic);
  const money = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });
  const words = (name: (typeof shown)[number]): string | null => {
    const value = said[name];
    if (name === "topic") return topic ? topic[language] : null;
    if (typeof value === "boolean") return value ? t("cases.desk.read.yes") : t("cases.desk.read.no");
    if (typeof value === "number") return money.format(value);
    return Array.isArray(value) ? value.join("\n") || null : value;
  };
  return (
    <dl className="values">
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`cases.desk.read.fields.${name}`)}</dt>
          <dd lang="zh-CN">{words(name) ?? <span className="quiet">{t("cases.desk.read.notSaid")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function Doubts({ read: { doubts, redact } }: { read: ProposedCase }) {
  const { t } = useWords();
  if (!doubts.length && !redact.length) return <p className="note-line">{t("cases.desk.read.noDoubt")}</p>;
  return (
    <section className="warnings">
      <h3>{t("cases.desk.read.doubts")}</h3>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.key + JSON.stringify(doubt.facts)}>{t(`cases.doubts.${doubt.key}`, doubt.facts)}</li>
        ))}
        {redact.map((hit) => (
          <li key={hit.start}>{t("cases.desk.read.personal", { found: hit.text })}</li>
        ))}
      </ul>
    </section>
  );
}
