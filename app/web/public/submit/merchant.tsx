import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { knownTownships } from "#app/plans/townships.ts";
import { head } from "#app/web/public/head.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { MerchantSheet } from "./merchant-sheet.tsx";
import { useSheet } from "./sheet.ts";
import { openStep, takeStep } from "./step.server.ts";

export const loader = (args: LoaderFunctionArgs) =>
  guarded(async () => json({ ...(await openStep(args, "merchant")).sheet, townships: await knownTownships() }));

export const action = (args: ActionFunctionArgs) => guarded(() => takeStep(args, "merchant"));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.merchant.title") }));

export default function Merchant() {
  const { townships, ...sheet } = useSheet<{ townships: string[] }>();
  return <MerchantSheet sheet={sheet} townships={townships} />;
}
