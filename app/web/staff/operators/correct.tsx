import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { correctOperator } from "#app/merchants/correct-operator.ts";
import { townshipsFor } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { OperatorFields } from "./parts/operator-fields.tsx";
import { operatorFor } from "./parts/operator-for.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json({ operator: await operatorFor(params.id, by), townships: await townshipsFor(by) });
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const { typed } = await readForm(request);
  const done = await correctOperator(id, typed, by);
  if (done.outcome === "unknown") throw new Response(null, { status: 404 });
  if (done.outcome === "invalid") return json({ issues: done.issues, typed }, { status: 422 });
  return goTo(request, `/staff/operators?q=${encodeURIComponent(typed.name ?? "")}`);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "merchants.operators.title");

export default function CorrectOperator() {
  const { t, href } = useWords();
  const { operator, townships } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, name, address } = operator;
  const stands = { name, address, creditCode: operator.creditCode ?? "", township: operator.township ?? "" };
  const issues = refused?.issues ?? [];
  return (
    <>
      <FilingStep
        from={{ to: "/staff/operators", label: t("merchants.operators.title") }}
        title={t("merchants.operators.correct.title", { name })}
        intro={t("merchants.operators.correct.intro")}
        button={t("merchants.operators.correct.button")}
        issues={issues}
      >
        <OperatorFields townships={townships} typed={refused?.typed ?? stands} issues={issues} />
      </FilingStep>
      <p className="acts">
        <a href={href(`/staff/operators/${id}/end`)}>{t("merchants.operators.end.link")}</a>
      </p>
    </>
  );
}
