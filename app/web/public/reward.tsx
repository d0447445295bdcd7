import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { head } from "./head.ts";
import { seeReward } from "./reward/open.server.ts";
import { RewardForm } from "./reward/reward-form.tsx";
import { RewardPage } from "./reward/reward-page.tsx";

/** The secret arrives by POST and leaves no trace: not in the address, not in a cache. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text, typed } = await readForm(request);
    const seen = await seeReward(text("secret"), context);
    return json({ ...seen, typed }, { status: seen.status });
  });

export const meta: MetaFunction = (page) =>
  head(page, (t) => ({ title: t("intake.reward.title"), description: t("intake.reward.opening") }));

export default function Reward() {
  const { reward = null, issues = [], typed = {} } = useActionData<typeof action>() ?? {};
  return reward ? <RewardPage reward={reward} secret={typed.secret ?? ""} /> : <RewardForm issues={issues} typed={typed} />;
}
