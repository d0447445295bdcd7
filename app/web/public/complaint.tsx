import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitComplaint } from "#app/intake/submit-complaint.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { AlreadySent } from "./filing/already-sent.tsx";
import { ComplaintForm } from "./filing/complaint-form.tsx";
import { Confirmation } from "./filing/confirmation.tsx";
import { offerForm } from "./filing/offer.server.ts";
import { takeFiling } from "./filing/take.server.ts";
import { head } from "./head.ts";

export const loader = ({ request }: LoaderFunctionArgs) => guarded(async () => json(await offerForm(request)));

export const action = ({ request }: ActionFunctionArgs) => guarded(() => takeFiling(request, submitComplaint));

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("common.nav.complaint"), description: t("intake.doors.complaint.what") }));

export default function Complaint() {
  const offer = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.outcome === "filed") return <Confirmation filed={answer} />;
  if (answer?.outcome === "changed") return <AlreadySent />;
  return <ComplaintForm offer={offer} draft={answer} />;
}
