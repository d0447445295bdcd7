import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { Issue } from "#app/i18n/keys.ts";
import { findOperators } from "#app/merchants/find-operators.ts";
import { knownTownships } from "#app/plans/townships.ts";
import { readForm } from "#app/web/form.server.ts";
import { head } from "#app/web/public/head.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { MerchantSheet } from "./merchant-sheet.tsx";
import { useSheet } from "./sheet.ts";
import { isAskedAnew, openStep, toStep } from "./step.server.ts";

/** Asked for by its address there is nothing to look up, and the step itself answers. */
export const loader = (args: LoaderFunctionArgs) =>
  guarded(async () => {
    if (!isAskedAnew(args.request)) throw toStep(args.request, args.params.draft ?? "", "merchant");
    return json({ ...(await openStep(args, "merchant")).sheet, townships: await knownTownships() });
  });

/** Looks in the register, or fills in what was picked from it. Nothing is saved yet, and what was typed comes back. */
export const action = (args: ActionFunctionArgs) =>
  guarded(async () => {
    await openStep(args, "merchant");
    const { typed, text } = await readForm(args.request);
    const found = await findOperators(text("merchantName"));
    const picked = text("pick") ? found[Number(text("pick"))] : undefined;
    const none: Issue[] = [];
    if (!picked) return json({ typed, issues: none, found });
    const { name: merchantName, address: merchantAddress, township, creditCode } = picked;
    return json({
      typed: { ...typed, merchantName, merchantAddress, township: township ?? "", creditCode: creditCode ?? "" },
      issues: none,
      found: null,
    });
  });

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.merchant.title") }));

export default function MerchantFind() {
  const { townships, ...sheet } = useSheet<{ townships: string[] }>();
  return <MerchantSheet sheet={sheet} townships={townships} found={useActionData<typeof action>()?.found} />;
}
