import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { occasionChoices } from "#app/exposure/calendar/occasion-choices.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { DayForm } from "./parts/day-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ occasions: await occasionChoices(by) });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { typed } = await readForm(request);
  const done = await draftDay(typed, by);
  if (done.outcome === "invalid") return json({ typed, issues: done.issues }, { status: 422 });
  return goTo(request, `/staff/exposure/${done.slug}`);
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "exposure.desk.new.title");

export default function NewDay() {
  const { t } = useWords();
  const { occasions } = useLoaderData<typeof loader>();
  const { typed = {}, issues = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageHead
        from={{ to: "/staff/exposure", label: t("exposure.desk.list.title") }}
        title={t("exposure.desk.new.title")}
        about={t("exposure.desk.new.intro")}
      />
      <DayForm typed={typed} issues={issues} occasions={occasions} back="/staff/exposure" button={t("exposure.desk.new.button")} />
    </>
  );
}
