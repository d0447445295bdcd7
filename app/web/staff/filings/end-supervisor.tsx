import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { endSupervisor } from "#app/intake/end-supervisor.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { FilingStep } from "./parts/filing-step.tsx";
import { supervisorFor } from "./parts/supervisor-for.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.supervisors");
  const { number, name } = await supervisorFor(params.number, by);
  return json({ number, name });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "filings.supervisors");
  const { outcome } = await endSupervisor(number, by);
  if (outcome === "unknown") throw new Response(null, { status: 404 });
  return goTo(request, `/staff/filings/supervisors/${number}`);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "intake.supervisors.end.link");

export default function EndSupervisor() {
  const { t } = useWords();
  const { number, name } = useLoaderData<typeof loader>();
  return (
    <FilingStep
      from={{ to: `/staff/filings/supervisors/${number}`, label: name }}
      title={t("intake.supervisors.end.title", { name })}
      intro={t("intake.supervisors.end.intro")}
      button={t("intake.supervisors.end.button")}
      kind="danger"
      issues={[]}
    />
  );
}
