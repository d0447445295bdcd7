import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { finishTask } from "#app/leads/finish-task.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { answerStep, leadFor } from "./parts/lead-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await leadFor(params.number, by));
}

export async function action({ request, params: { number = "", task = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerStep({ request, number, by, typed }, await finishTask(number, task, text("outcome"), by));
}

export default function Task() {
  const { t } = useWords();
  const lead = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { task: id } = useParams();
  const possible = lead.tasks.some((task) => task.id === id && task.mine && !task.doneOn);
  return (
    <StepForm step="task" lead={lead} possible={possible} refused={refused}>
      <Field
        name="outcome"
        type="textarea"
        rows={7}
        label={t("leads.desk.task.label")}
        required
        typed={refused?.typed ?? {}}
        issues={refused?.issues ?? []}
      />
    </StepForm>
  );
}
