import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitTip } from "#app/intake/submit-tip.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { AlreadySent } from "./filing/already-sent.tsx";
import { Confirmation } from "./filing/confirmation.tsx";
import { offerForm } from "./filing/offer.server.ts";
import { takeFiling } from "./filing/take.server.ts";
import { TipForm } from "./filing/tip-form.tsx";
import { head } from "./head.ts";

export const loader = ({ request }: LoaderFunctionArgs) => guarded(async () => json(await offerForm(request)));

export const action = ({ request }: ActionFunctionArgs) => guarded(() => takeFiling(request, submitTip));

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("common.nav.tip"), description: t("intake.doors.tip.what") }));

export default function Tip() {
  const offer = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.outcome === "filed") return <Confirmation filed={answer} />;
  if (answer?.outcome === "changed") return <AlreadySent />;
  return <TipForm offer={offer} draft={answer} />;
}
