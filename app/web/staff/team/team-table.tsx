import { useWords } from "#app/i18n/words.tsx";
import type { Colleague } from "#app/team/team-list.ts";
import { Table } from "#app/web/ui/table.tsx";

/** Everybody, unit by unit; who has left stays listed, because the record names them. */
export function TeamTable({ members, me }: { members: Colleague[]; me: string }) {
  const { t, language } = useWords();
  const columns = [
    { label: t("team.list.name") },
    { label: t("team.list.unit") },
    { label: t("team.list.role") },
    { label: t("team.list.username") },
    { label: t("team.list.state") },
    { label: t("team.list.acts"), bare: true },
  ];
  const cells = (member: Colleague) => [
    <b key="name">{member.name}</b>,
    language === "zh" ? member.unit : member.unitEn,
    t(`team.roles.${member.role}`),
    <code key="username">{member.username}</code>,
    <span key="state" className={member.active ? undefined : "quiet"}>
      {t(member.active ? "team.list.active" : "team.list.left")}
    </span>,
    <Acts key="acts" member={member} isMe={member.username === me} />,
  ];
  return (
    <Table
      caption={t("team.list.title")}
      columns={columns}
      rows={members.map((member) => ({ key: member.username, cells: cells(member) }))}
    />
  );
}

function Acts({ member: { username, active }, isMe }: { member: Colleague; isMe: boolean }) {
  const { t, href } = useWords();
  if (!active) return null;
  return (
    <span className="acts">
      <a href={href(`/staff/team/${username}/password`)}>{t("team.password.link")}</a>
      {!isMe && <a href={href(`/staff/team/${username}/deactivate`)}>{t("team.deactivate.link")}</a>}
    </span>
  );
}
