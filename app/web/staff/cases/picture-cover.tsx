import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { coverPicture } from "#app/cases/cover-picture.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { answerStep } from "./parts/case-for.server.ts";
import { pictureFor } from "./parts/picture-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json(await pictureFor(params, by));
}

export async function action({ request, params: { number = "", id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { text, typed } = await readForm(request);
  return answerStep(request, number, await guarded(() => coverPicture(number, id, text("boxes"), by)), typed);
}

/** Boxes are drawn over the picture, or typed below it: both are the same lines. */
export default function CoverPicture() {
  const { t, href } = useWords();
  const { known, picture } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { typed = {}, issues = [] } = refused ?? {};
  return (
    <StepForm step="picture-cover" known={known} possible={known.can.picture} refused={refused}>
      <div className="cover" data-cover="boxes">
        <img src={href(`/staff/pictures/${picture.id}`)} width={picture.width} height={picture.height} alt={picture.alt} />
      </div>
      <p className="quiet">{t("cases.desk.picture-cover.size", { width: picture.width, height: picture.height })}</p>
      <Field
        name="boxes"
        type="textarea"
        rows={4}
        label={t("cases.desk.picture-cover.boxes")}
        hint={t("cases.desk.picture-cover.hint")}
        required
        typed={typed}
        issues={issues}
      />
      <script type="module" src="/scripts/cover.js" />
    </StepForm>
  );
}
