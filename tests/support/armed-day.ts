import { draftCase } from "#app/cases/draft-case.ts";
import { addCase } from "#app/exposure/add-case.ts";
import { armDay } from "#app/exposure/arm-day.ts";
import { assessRisk } from "#app/exposure/assess-risk.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { rehearseDay } from "#app/exposure/rehearse-day.ts";
import { member } from "./cast.ts";
import { letStand } from "./let-stand.ts";
import { reviewed } from "./reviewed.ts";
import { written } from "./written-case.ts";

/** A minute typed into the form, as Shanghai reads it. */
export const shanghai = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

export const tomorrow = (): string => shanghai(new Date(Date.now() + 86_400_000));

export async function approvedCase(changed: Record<string, string> = {}): Promise<string> {
  const drafted = await draftCase(written(changed), await member("song"));
  if (drafted.outcome !== "drafted") throw new Error("the case was not drafted");
  await letStand(drafted.number);
  await reviewed(drafted.number);
  return drafted.number;
}

/** What a rehearsal asks for beside the cases. */
export const risk = { riskLevel: "low", riskNote: "可能有人问加油站名单。", riskAnswer: "名单以公布的案例为准，其余仍在检查。" };

/** An exposure day as it is typed. */
export const dayTyped = (changed: Record<string, string> = {}): Record<string, string> => ({
  title: "计量专题集中曝光",
  theme: "计量",
  teaser: "加油站里的事",
  introduction: "这一期讲加油站里的计量作弊。",
  releaseAt: tomorrow(),
  ...changed,
});

/** A day with these cases on it, judged and rehearsed for tomorrow. */
export async function rehearsedDay(slug: string, cases: string[], changed: Record<string, string> = {}): Promise<void> {
  const song = await member("song");
  await draftDay(dayTyped({ slug, ...changed }), song);
  await assessRisk(slug, risk, song);
  for (const number of cases) await addCase(slug, number, song);
  await rehearseDay(slug, song);
}

/** The same, and armed. */
export async function armedDay(slug: string, cases: string[], changed: Record<string, string> = {}): Promise<void> {
  await rehearsedDay(slug, cases, changed);
  const armed = await armDay(slug, await member("song"));
  if (armed.outcome !== "armed") throw new Error(`the day was not armed: ${JSON.stringify(armed)}`);
}
