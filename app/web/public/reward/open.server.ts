import type { AppLoadContext } from "@remix-run/node";
import type { Issue } from "#app/i18n/keys.ts";
import { openReward, type Reward } from "#app/intake/open-reward.ts";
import { inTurn } from "#app/web/public/receipt/in-turn.server.ts";

export type SeenReward = { status: number; reward: Reward | null; issues: Issue[] };

const statuses = { malformed: 422, unknown: 404, "slow-down": 429 } as const;

/** How it stands with a secret. Wrong ones and wrong receipts share one delay; without `context` it was right a moment ago. */
export async function seeReward(secret: string, context: AppLoadContext | null): Promise<SeenReward> {
  const look = () => openReward(secret);
  const seen = context ? await inTurn(context, look, ({ outcome }) => outcome !== "open") : await look();
  const opened = seen ?? { outcome: "slow-down" as const };
  if (opened.outcome === "open") return { status: 200, reward: opened.reward, issues: [] };
  return { status: statuses[opened.outcome], reward: null, issues: [{ field: "secret", key: `intake.reward.${opened.outcome}` }] };
}
