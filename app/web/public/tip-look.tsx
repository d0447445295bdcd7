import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guarded } from "#app/web/unavailable.server.ts";
import { lookAtFiling, offerToLook } from "./filing/look.server.ts";
import { TipForm } from "./filing/tip-form.tsx";
import { head } from "./head.ts";

export const loader = ({ request }: LoaderFunctionArgs) => guarded(async () => json(await offerToLook(request)));

export const action = ({ request }: ActionFunctionArgs) => guarded(() => lookAtFiling(request));

export const meta: MetaFunction<typeof loader> = (page) =>
  head(page, (t) => ({ title: t("common.nav.tip"), description: t("intake.doors.tip.what") }));

/** The same form, given back with what its words suggest. Only sending it files anything. */
export default function TipLook() {
  const offer = useLoaderData<typeof loader>();
  return <TipForm offer={offer} draft={useActionData<typeof action>()} />;
}
