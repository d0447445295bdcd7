import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endSynonym } from "#app/cases/search/end-synonym.ts";
import { openSynonym } from "#app/cases/search/synonym-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { goTo } from "#app/web/staff/go-to.server.ts";

export async function loader({ request, params: { id = "" } }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const group = await openSynonym(id, by);
  if (!group) throw new Response(null, { status: 404 });
  return json({ names: group.names.join("、") });
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { outcome } = await endSynonym(id, by);
  if (outcome === "unknown") throw new Response(null, { status: 404 });
  return goTo(request, "/staff/search");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "search.desk.end.title");

export default function EndSynonym() {
  const { t } = useWords();
  const { names } = useLoaderData<typeof loader>();
  return (
    <FilingStep
      from={{ to: "/staff/search", label: t("search.desk.title") }}
      title={t("search.desk.end.title")}
      intro={t("search.desk.end.intro", { names })}
      button={t("search.desk.end.button")}
      kind="danger"
      issues={[]}
    />
  );
}
