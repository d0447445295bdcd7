import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pictureCase } from "#app/cases/picture-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { answerStep, caseFor } from "./parts/case-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json(await caseFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { uploads, text, typed } = await readForm(request, 1);
  return answerStep(request, number, await guarded(() => pictureCase(number, { uploads, alt: text("alt") }, by)), typed);
}

export default function Picture() {
  const { t } = useWords();
  const known = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { typed = {}, issues = [] } = refused ?? {};
  const said = { typed, issues, required: true };
  return (
    <StepForm step="picture" known={known} possible={known.can.picture} refused={refused} files>
      <Field
        name="picture"
        type="file"
        label={t("cases.desk.picture.file")}
        hint={t("cases.desk.picture.fileHint")}
        accept="image/jpeg,image/png,image/webp"
        {...said}
      />
      <Field name="alt" label={t("cases.desk.picture.alt")} hint={t("cases.desk.picture.altHint")} maxLength={200} {...said} />
    </StepForm>
  );
}
