import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { teamList } from "#app/team/team-list.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { TeamTable } from "./team-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  return json({ ...(await teamList(by)), me: by.username });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "team.list.title");

export default function Members() {
  const { t, href } = useWords();
  const { units, members, me } = useLoaderData<typeof loader>();
  const active = members.filter((member) => member.active);
  const staffed = units.filter((unit) => active.some((member) => member.unit === unit.name));
  const empty = units.filter((unit) => !staffed.includes(unit));
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("team.list.title")}</h1>
          <p>{t("team.list.sum", { count: active.length, units: staffed.length })}</p>
        </div>
        <a className="button primary" href={href("/staff/team/new")}>
          {t("team.new.link")}
        </a>
      </header>
      <TeamTable members={members} me={me} />
      {empty.length > 0 && <EmptyUnits names={empty} />}
    </>
  );
}

function EmptyUnits({ names }: { names: { name: string; nameEn: string }[] }) {
  const { t, language } = useWords();
  const list = names.map(({ name, nameEn }) => (language === "zh" ? name : nameEn));
  return <p className="note-line">{t("team.list.nobody", { units: list.join(language === "zh" ? "、" : ", ") })}</p>;
}
