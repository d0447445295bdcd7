import type { AppLoadContext } from "@remix-run/node";
import type { Issue } from "#app/i18n/keys.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { type Filing, openReceipt } from "#app/intake/open-receipt.ts";
import { offeredTopics } from "#app/plans/topics.ts";
import { inTurn } from "./in-turn.server.ts";

type Topic = { slug: string; zh: string; en: string };

export type OpenFiling = { status: number; filing: Filing; topics: Topic[]; formKey: string; issues: Issue[] };

type NotOpen = { status: number; filing: null; issues: Issue[] };

const statuses = { malformed: 422, unknown: 404, "slow-down": 429 } as const;

/**
 * The filing of a receipt with what its page needs, or why it does not open. Wrong ones make their sender wait; without `context` it was
 * right a moment ago.
 */
export async function openFiling(receipt: string, context: AppLoadContext | null): Promise<OpenFiling | NotOpen> {
  const open = () => openReceipt(receipt);
  const seen = context ? await inTurn(context, open, ({ outcome }) => outcome !== "open") : await open();
  const opened = seen ?? { outcome: "slow-down" as const };
  if (opened.outcome !== "open") {
    return { status: statuses[opened.outcome], filing: null, issues: [{ field: "receipt", key: `intake.receipt.${opened.outcome}` }] };
  }
  const topics = (await offeredTopics()).map(({ slug, zh, en }) => ({ slug, zh, en }));
  return { status: 200, filing: opened.filing, topics, formKey: newFormKey(), issues: [] };
}
