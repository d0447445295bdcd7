import { useWords } from "#app/i18n/words.tsx";
import type { Unit } from "#app/team/member.ts";
import type { Colleague } from "#app/team/team-list.ts";
import { Table } from "#app/web/ui/table.tsx";

/** The people of one unit; who has left stays listed, because the record names them. */
export function UnitMembers({ unit, members, me }: { unit: Unit; members: Colleague[]; me: string }) {
  const { t, language } = useWords();
  const title = language === "zh" ? unit.name : unit.nameEn;
  const columns = [
    { label: t("team.list.name") },
    { label: t("team.list.username") },
    { label: t("team.list.role") },
    { label: t("team.list.state") },
    { label: t("team.list.acts"), bare: true },
  ];
  const rows = members.map((member) => ({
    key: member.username,
    cells: [
      <b key="name">{member.name}</b>,
      <code key="username">{member.username}</code>,
      t(`team.roles.${member.role}`),
      member.active ? (
        t("team.list.active")
      ) : (
        <span key="left" className="quiet">
          {t("team.list.left")}
        </span>
      ),
      <Acts key="acts" member={member} isMe={member.username === me} />,
    ],
  }));
  return (
    <section className="sheet-part unit-members">
      <h2>{title}</h2>
      <Table caption={title} columns={columns} rows={rows} />
    </section>
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
