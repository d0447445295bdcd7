import { timeLeft } from "#app/deadlines/time-left.ts";
import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { type Column, Table } from "#app/web/ui/table.tsx";
import { TimeLeft } from "#app/web/ui/time-left.tsx";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import type { ShownQueue } from "./queue-shape.ts";
import { Stage } from "./stage.tsx";

type Row = ShownQueue["rows"][number];

/** One line to a lead: number, about whom, what, where, how far, since when, how long still. */
export function QueueTable({ queue }: { queue: ShownQueue }) {
  const { t } = useWords();
  const topicName = useTopicName();
  const columns: Column[] = [
    { label: t("leads.desk.columns.number"), kind: "fit" },
    { label: t("leads.desk.columns.about"), bare: true },
    { label: t("leads.desk.columns.topic") },
    { label: t("leads.desk.columns.township"), kind: "fit" },
    { label: t("leads.desk.columns.stage"), kind: "fit" },
    { label: t("leads.desk.columns.openedOn"), kind: "fit" },
    { label: t("leads.desk.columns.left"), kind: "fit" },
  ];
  const cells = (lead: Row) => [
    <span key="number">
      {lead.number}
      <small>{t(`leads.desk.kinds.${lead.kind}`)}</small>
      {lead.channel !== "web" && <small>{t(`intake.channels.${lead.channel}`)}</small>}
    </span>,
    <About key="about" lead={lead} />,
    <span key="topic" className="topic">
      <TopicMark topic={lead.topic} size={20} /> {topicName(lead.topic)}
    </span>,
    lead.township,
    <Standing key="stage" lead={lead} mayClaim={queue.mayClaim} />,
    <time key="openedOn" dateTime={lead.openedOn}>
      {shortDay(lead.openedOn, queue.today)}
    </time>,
    lead.stage === "closed" ? null : (
      <TimeLeft
        key="left"
        left={timeLeft(lead.dueOn, queue.today)}
        from={lead.acceptedOn ?? lead.openedOn}
        to={lead.dueOn}
        today={queue.today}
      />
    ),
  ];
  return (
    <Table
      caption={t(`leads.desk.views.${queue.view}.title`)}
      columns={columns}
      rows={queue.rows.map((lead) => ({ key: lead.number, cells: cells(lead) }))}
      look="leads"
    />
  );
}

function About({ lead }: { lead: Row }) {
  const { t, href } = useWords();
  return (
    <>
      <a className="name" href={href(`/staff/leads/${lead.number}`)}>
        {lead.merchantName || t("leads.desk.lead.nobody")}
      </a>
      {lead.sameMerchant > 0 && <span className="also">{t("leads.desk.columns.same", { count: lead.sameMerchant })}</span>}
      <p className="gist">{lead.gist}</p>
    </>
  );
}

/** The stage, and who has it; what nobody has can be taken from here. */
function Standing({ lead, mayClaim }: { lead: Row; mayClaim: boolean }) {
  const { t } = useWords();
  if (lead.stage === "unclaimed" && mayClaim) {
    return (
      <PostButton to={`/staff/leads/${lead.number}/claim`} kind="quiet">
        {t("leads.desk.claim.button")}
      </PostButton>
    );
  }
  return (
    <>
      <Stage stage={lead.stage} />
      {lead.claimedBy && <small>{lead.claimedBy}</small>}
    </>
  );
}

/** "11-02" in this year, the whole date otherwise. */
const shortDay = (day: string, today: string): string => (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day);
