import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removePicture } from "#app/cases/remove-picture.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { answerStep } from "./parts/case-for.server.ts";
import { pictureFor } from "./parts/picture-for.server.ts";
import { StepForm } from "./parts/step-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return json(await pictureFor(params, by));
}

export async function action({ request, params: { number = "", id = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  return answerStep(request, number, await removePicture(number, id, by));
}

export default function RemovePicture() {
  const { href } = useWords();
  const { known, picture } = useLoaderData<typeof loader>();
  return (
    <StepForm step="picture-remove" known={known} possible={known.can.picture} refused={useActionData<typeof action>()} kind="danger">
      <div className="cover">
        <img src={href(`/staff/pictures/${picture.id}`)} width={picture.width} height={picture.height} alt={picture.alt} />
      </div>
    </StepForm>
  );
}
