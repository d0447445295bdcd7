import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addReply } from "#app/cases/add-reply.ts";
import { replyKinds } from "#app/cases/follow-up-form.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep, caseFor } from "#app/web/staff/cases/parts/case-for.server.ts";
import { StepForm } from "#app/web/staff/cases/parts/step-form.tsx";
import { Field } from "#app/web/ui/field.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json({ known: await caseFor(params.number, by), replies: replyKinds });
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { typed } = await readForm(request);
  return answerStep(request, number, await addReply(number, typed, by), typed, "/after");
}

export default function Reply() {
  const { t } = useWords();
  const { known, replies } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { required: true, typed: refused?.typed ?? {}, issues: refused?.issues ?? [] };
  const choices = replies.map((reply) => ({ value: reply, label: t(`cases.after.replies.${reply}`) }));
  return (
    <StepForm step="add-reply" known={known} possible={known.state === "published"} refused={refused}>
      <Field {...asked} name="repliedOn" type="date" label={t("cases.desk.add-reply.repliedOn")} />
      <Field
        {...asked}
        name="letterNo"
        label={t("cases.desk.add-reply.letterNo")}
        hint={t("cases.desk.add-reply.letterHint")}
        maxLength={60}
      />
      <Field {...asked} name="reply" type="radio" label={t("cases.desk.add-reply.reply")} choices={choices} />
    </StepForm>
  );
}
