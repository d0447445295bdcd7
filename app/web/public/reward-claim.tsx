import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { claimReward } from "#app/intake/claim-reward.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { seeReward } from "./reward/open.server.ts";
import { RewardForm } from "./reward/reward-form.tsx";
import { RewardPage } from "./reward/reward-page.tsx";

/** Who holds the secret says who they are. Looked at first: whoever guesses waits, and a wrong secret writes nothing. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const known = await seeReward(text("secret"), context);
    if (!known.reward) return json({ ...known, typed }, { status: known.status });
    const claimed = await claimReward(typed);
    if (claimed.outcome === "invalid") return json({ ...known, issues: claimed.issues, typed }, { status: 422 });
    const seen = await seeReward(text("secret"), null);
    return json({ ...seen, typed }, { status: claimed.outcome === "claimed" ? 200 : 409 });
  });

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.reward.title") }));

export default function RewardClaim() {
  const { reward = null, issues = [], typed = {} } = useActionData<typeof action>() ?? {};
  if (!reward) return <RewardForm issues={issues} typed={typed} />;
  return <RewardPage reward={reward} secret={typed.secret ?? ""} typed={typed} issues={issues} />;
}
