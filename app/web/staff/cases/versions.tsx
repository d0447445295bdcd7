import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openVersions } from "#app/cases/case-versions.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { changesOf } from "./parts/changes-of.server.ts";
import { partName } from "./parts/part-name.ts";

export async function loader({ request, params: { number = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  const versions = await openVersions(number, by);
  if (!versions) throw new Response(null, { status: 404 });
  return json({ number, versions: versions.map((version) => ({ ...version, changed: version.changed.map(changesOf) })) });
}

export const meta: MetaFunction = ({ location, params }) =>
  deskTitle(location, "cases.desk.versions.title", { number: params.number ?? "" });

/** Who changed what, version by version: what was taken out is struck, what was put in is underlined. */
export default function Versions() {
  const { t, href, language } = useWords();
  const { number, versions } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/cases")}>{t("cases.desk.list.title")}</a> / <a href={href(`/staff/cases/${number}`)}>{number}</a>
          </p>
          <h1>{t("cases.desk.versions.title", { number })}</h1>
          <p>{t("cases.desk.versions.intro")}</p>
        </div>
      </header>
      {versions.map(({ n, who, at, current, changed }) => (
        <section key={n} className="sheet-part version">
          <h2>
            {t("cases.desk.versions.version", { n })} {current && <span className="stage done">{t("cases.desk.versions.current")}</span>}
          </h2>
          <p className="quiet">
            {who} · {showMoment(at, language)}
          </p>
          {changed.length === 0 && <p>{t(n === 1 ? "cases.desk.versions.first" : "cases.desk.versions.same")}</p>}
          {changed.map(({ part, pieces }) => (
            <div key={part}>
              <h3>{t(partName(part))}</h3>
              <p className="difference">
                {pieces.map(({ key, text, kind }) =>
                  kind === "out" ? (
                    <del key={key}>{text}</del>
                  ) : kind === "in" ? (
                    <ins key={key}>{text}</ins>
                  ) : (
                    <span key={key}>{text}</span>
                  ),
                )}
              </p>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
