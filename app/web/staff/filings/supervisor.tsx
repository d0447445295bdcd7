import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Empty } from "#app/web/ui/table.tsx";
import { SentMatters } from "./parts/sent-matters.tsx";
import { supervisorFor } from "./parts/supervisor-for.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.supervisors");
  return json(await supervisorFor(params.number, by));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.supervisors.title");

export default function SupervisorPage() {
  const { t, language, href } = useWords();
  const { number, name, township, endedOn, sent } = useLoaderData<typeof loader>();
  const state = endedOn ? t("intake.supervisors.ended", { date: showDate(endedOn, language) }) : t("intake.supervisors.serves");
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/filings/supervisors")}>{t("intake.supervisors.title")}</a> / {number}
          </p>
          <h1>{name}</h1>
          <p>{[township, state].filter(Boolean).join(" · ")}</p>
        </div>
        {!endedOn && <a href={href(`/staff/filings/supervisors/${number}/end`)}>{t("intake.supervisors.end.link")}</a>}
      </header>
      {sent.length ? (
        <SentMatters sent={sent} />
      ) : (
        <Empty title={t("intake.supervisors.sent.empty")}>
          <p>{t("intake.supervisors.sent.teach")}</p>
        </Empty>
      )}
    </>
  );
}
