import { workOnce } from "#app/jobs/worker.ts";
import { submitTip } from "#tests/support/sent.ts";
import type { ownerOf } from "./owner.ts";
import { tip } from "./sent.ts";

export type Routed = { number: string; topic_slug: string; unit: string; rule: string };

export const pump = "六号枪加四十升只有三十八升半，加油机少给油，油表不对，连着三次都这样。";

/** A tip that names no topic and says little. */
export const vague = { topic: "other", merchantName: "好再来商行", story: "这家店不地道，请你们去看一看。" };

/** Files tips and looks where they went. */
export function routed(owner: ReturnType<typeof ownerOf>) {
  /** All leads, after everything promised was done. */
  async function opened(): Promise<Routed[]> {
    while (await workOnce());
    return (await owner`select l.number, l.topic_slug, u.slug as unit, l.why->>'rule' as rule from leads l
      join units u on u.id = l.owner_unit_id order by l.number`) as unknown as Routed[];
  }
  async function send(typed: Record<string, string>): Promise<Routed[]> {
    const filed = await submitTip(tip(typed));
    if (filed.outcome !== "filed") throw new Error(JSON.stringify(filed));
    return opened();
  }
  return { opened, send };
}
