import { draftCase } from "#app/cases/draft-case.ts";
import { addCase } from "#app/exposure/add-case.ts";
import { armDay } from "#app/exposure/arm-day.ts";
import { draftDay } from "#app/exposure/draft-day.ts";
import { rehearseDay } from "#app/exposure/rehearse-day.ts";
import { member } from "./cast.ts";
import { reviewed } from "./reviewed.ts";
import { written } from "./written-case.ts";

/** A minute typed into the form, as Shanghai reads it. */
export const shanghai = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

export const tomorrow = (): string => shanghai(new Date(Date.now() + 86_400_000));

export async function approvedCase(changed: Record<string, string> = {}): Promise<string> {
  const drafted = await draftCase(written(changed), await member("song"));
  if (drafted.outcome !== "drafted") throw new Error("the case was not drafted");
  await reviewed(drafted.number);
  return drafted.number;
}

/** A day with these cases on it, rehearsed and armed for tomorrow. */
export async function armedDay(slug: string, cases: string[]): Promise<void> {
  const song = await member("song");
  await draftDay(
    {
      slug,
      title: "计量专题集中曝光",
      theme: "计量",
      teaser: "加油站里的事",
      introduction: "这一期讲加油站里的计量作弊。",
      releaseAt: tomorrow(),
    },
    song,
  );
  for (const number of cases) await addCase(slug, number, song);
  await rehearseDay(slug, song);
  const armed = await armDay(slug, song);
  if (armed.outcome !== "armed") throw new Error(`the day was not armed: ${JSON.stringify(armed)}`);
}
