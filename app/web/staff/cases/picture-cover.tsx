import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { coverPicture } from "#app/cases/cover-picture.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { answerStep } from "./parts/case-for.server.ts";
import { pictureFor } from "./parts/picture-for.server.ts";
import { Refusal } from "./parts/refusal.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json(await pictureFor(params, by));
}

export async function action({ request, params: { number = "", id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { text, typed } = await readForm(request);
  return answerStep(request, number, await guarded(() => coverPicture(number, id, text("boxes"), by)), typed);
}

/** The picture as large as the page is wide: boxes are drawn over it, or typed below it, and both are the same lines. */
export default function CoverPicture() {
  const { t, href } = useWords();
  const { known, picture } = useLoaderData<typeof loader>();
  const { typed = {}, issues = [] } = useActionData<typeof action>() ?? {};
  const back = href(`/staff/cases/${known.number}`);
  const { width, height, alt } = picture;
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/cases")}>{t("cases.desk.list.title")}</a> / <a href={back}>{known.number}</a>
          </p>
          <h1>{t("cases.desk.picture-cover.title")}</h1>
          <p>{t("cases.desk.picture-cover.intro")}</p>
        </div>
      </header>
      <form method="post" className="form cover-form">
        <Refusal issues={issues} />
        <div className="cover" data-cover="boxes">
          <img src={href(`/staff/pictures/${picture.id}`)} width={width} height={height} alt={alt} />
        </div>
        <p className="quiet">{t("cases.desk.picture-cover.size", { width, height })}</p>
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
        <div className="go">
          {known.can.picture && <Button>{t("cases.desk.picture-cover.button")}</Button>}
          <a href={back}>{t("cases.desk.step.back")}</a>
        </div>
      </form>
      <script type="module" src="/scripts/cover.js" />
    </>
  );
}
