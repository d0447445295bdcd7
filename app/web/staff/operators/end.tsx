import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { endOperator } from "#app/merchants/end-operator.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { operatorFor } from "./parts/operator-for.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const { id, name } = await operatorFor(params.id, by);
  return json({ id, name });
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const { outcome } = await endOperator(id, by);
  if (outcome === "unknown") throw new Response(null, { status: 404 });
  return goTo(request, "/staff/operators");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "merchants.operators.end.link");

export default function EndOperator() {
  const { t } = useWords();
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <FilingStep
      from={{ to: `/staff/operators/${id}/correct`, label: name }}
      title={t("merchants.operators.end.title", { name })}
      intro={t("merchants.operators.end.intro")}
      button={t("merchants.operators.end.button")}
      kind="danger"
      issues={[]}
    />
  );
}
