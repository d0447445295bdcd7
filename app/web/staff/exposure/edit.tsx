import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { occasionChoices } from "#app/exposure/calendar/occasion-choices.ts";
import { editDay } from "#app/exposure/edit-day.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { answerStep, dayFor } from "./parts/day-for.server.ts";
import { DayForm } from "./parts/day-form.tsx";
import type { ShownDay } from "./parts/day-shape.ts";
import { localMinute } from "./parts/local-minute.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  return json({ day: await dayFor(params.slug, by), occasions: await occasionChoices(by) });
}

export async function action({ request, params: { slug = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "exposure.schedule");
  const { typed } = await readForm(request);
  return answerStep(request, slug, by, await editDay(slug, typed, by), typed);
}

export const meta: MetaFunction = ({ location, params }) => deskTitle(location, "exposure.desk.day.title", { slug: params.slug ?? "" });

export default function EditDay() {
  const { t, href } = useWords();
  const { day, occasions } = useLoaderData<typeof loader>();
  const { typed = typedDay(day), issues = [] } = useActionData<typeof action>() ?? {};
  const back = `/staff/exposure/${day.slug}`;
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/exposure")}>{t("exposure.desk.list.title")}</a> / <a href={href(back)}>{day.title}</a>
          </p>
          <h1>{t("exposure.desk.edit.title")}</h1>
          {day.can.edit && <p>{t("exposure.desk.edit.intro")}</p>}
        </div>
      </header>
      {day.can.edit ? (
        <DayForm typed={typed} issues={issues} occasions={occasions} back={back} button={t("exposure.desk.edit.button")} />
      ) : (
        <Refusal issues={[{ field: "", key: day.state === "live" ? "exposure.desk.step.tooLate" : "exposure.desk.step.frozen" }]} />
      )}
    </>
  );
}

function typedDay({
  title,
  theme,
  teaser,
  introduction,
  slug,
  releaseAt,
  occasion,
  audience,
  audienceName,
}: ShownDay): Record<string, string> {
  return { title, theme, teaser, introduction, slug, releaseAt: localMinute(releaseAt), occasion: occasion.value, audience, audienceName };
}
