import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicRegister, type RegisterEntry } from "#app/cases/published/register.ts";
import { useWords } from "#app/i18n/words.tsx";
import { changedParts } from "#app/web/ui/changed-parts.ts";
import { original } from "#app/web/ui/original.ts";
import { Pager } from "#app/web/ui/pager.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";

export const loader = ({ request }: LoaderFunctionArgs) =>
  guarded(async () => json(await publicRegister(Math.trunc(Number(new URL(request.url).searchParams.get("page"))) || 1)));

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("cases.register.title"), description: t("cases.register.about") }));

/** The public register: what was corrected and what was taken back, the newest first. */
export default function Register() {
  const { t } = useWords();
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("cases.register.title")}</h1>
      <p className="opening">{t("cases.register.about")}</p>
      {rows.length === 0 && <p>{t("cases.register.none")}</p>}
      <ol className="register">
        {rows.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <Pager page={page} pages={pages} path="/register" />
    </>
  );
}

function Entry({ entry }: { entry: RegisterEntry }) {
  const { t, href, language } = useWords();
  return (
    <li>
      <p className="quiet">{showDate(entry.on, language)}</p>
      {entry.kind === "correction" ? (
        <div>
          <h2>
            {t("cases.register.corrected")}{" "}
            {entry.isPublic ? <a href={href(`/cases/${entry.caseNumber}`)}>{entry.caseNumber}</a> : entry.caseNumber}
          </h2>
          <p>{changedParts(entry.changed, t)}</p>
        </div>
      ) : (
        <div>
          <h2>{t("cases.register.withdrawn")}</h2>
          <p>
            {t(`cases.register.why.${entry.why}`)} · <span lang={original(language)}>{entry.dayTitle}</span>
          </p>
        </div>
      )}
    </li>
  );
}
