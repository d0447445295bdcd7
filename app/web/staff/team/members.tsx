import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { teamList } from "#app/team/team-list.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { UnitMembers } from "./unit-members.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  return json({ ...(await teamList(by)), me: by.username });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "team.list.title");

export default function Members() {
  const { t, href } = useWords();
  const { units, members, me } = useLoaderData<typeof loader>();
  const active = members.filter((member) => member.active).length;
  const staffed = units.flatMap((unit) => {
    const here = members.filter((member) => member.unit === unit.name);
    return here.length ? [{ unit, here }] : [];
  });
  const empty = units.filter((unit) => !staffed.some((each) => each.unit === unit));
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("team.list.title")}</h1>
          <p>{t("team.list.sum", { count: active, units: staffed.length })}</p>
        </div>
        <a className="button primary" href={href("/staff/team/new")}>
          {t("team.new.link")}
        </a>
      </header>
      {staffed.map(({ unit, here }) => (
        <UnitMembers key={unit.slug} unit={unit} members={here} me={me} />
      ))}
      {empty.length > 0 && <EmptyUnits names={empty} />}
    </>
  );
}

function EmptyUnits({ names }: { names: { name: string; nameEn: string }[] }) {
  const { t, language } = useWords();
  const list = names.map(({ name, nameEn }) => (language === "zh" ? name : nameEn));
  return <p className="note-line">{t("team.list.nobody", { units: list.join(language === "zh" ? "、" : ", ") })}</p>;
}
