import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setTerm } from "#app/cases/set-term.ts";
import { clocks, type Tier, tiers } from "#app/cases/term-form.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { FilingStep } from "#app/web/staff/filings/parts/filing-step.tsx";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { Field } from "#app/web/ui/field.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, "cases.terms");
  return json({ tier: tierNamed(params.tier) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.terms");
  const { typed } = await readForm(request);
  const done = await setTerm(tierNamed(params.tier), typed, by);
  if (done.outcome === "invalid") return json({ issues: done.issues, typed }, { status: 422 });
  return goTo(request, "/staff/terms");
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.terms.title");

function tierNamed(name: string | undefined): Tier {
  const tier = tiers.find((one) => one === name);
  if (!tier) throw new Response(null, { status: 404 });
  return tier;
}

export default function NewTerm() {
  const { t } = useWords();
  const { tier } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = <Name extends "basis" | "clock" | "minMonths" | "maxMonths" | "earlyStopAllowed" | "effectiveFrom">(name: Name) => ({
    name,
    label: t(`cases.desk.terms.form.${name}.label`),
    hint: t(`cases.desk.terms.form.${name}.hint`),
    required: true,
    typed: refused?.typed ?? {},
    issues: refused?.issues ?? [],
  });
  return (
    <FilingStep
      from={{ to: "/staff/terms", label: t("cases.desk.terms.title") }}
      title={t("cases.desk.terms.new.title", { tier: t(`cases.desk.tiers.${tier}.name`) })}
      intro={t("cases.desk.terms.new.intro")}
      button={t("cases.desk.terms.new.button")}
      issues={refused?.issues ?? []}
    >
      <Field {...asked("basis")} maxLength={200} />
      <Field
        {...asked("clock")}
        type="radio"
        choices={clocks.map((clock) => ({ value: clock, label: t(`cases.desk.terms.clocks.${clock}`) }))}
      />
      <div className="pair">
        <Field {...asked("minMonths")} inputMode="numeric" maxLength={3} />
        <Field {...asked("maxMonths")} inputMode="numeric" maxLength={3} />
      </div>
      <Field {...asked("earlyStopAllowed")} type="checkbox" required={false} />
      <Field {...asked("effectiveFrom")} type="date" />
    </FilingStep>
  );
}
