import type postgres from "postgres";
import { draftCase } from "#app/cases/draft-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";
import type { Release } from "./surfaces.ts";

const rare = [..."犇骉麤鱻羴猋蟲毳晶磊森淼焱垚鑫"];

/** A day of so many cases, each reviewed three times, armed for tomorrow; its word stands in no other text. */
export async function armRelease(place: number, batch: number): Promise<Release> {
  const word = `${rare[place % rare.length]}${rare[Math.floor(place / rare.length) % rare.length]}${rare[(place * 7 + 3) % rare.length]}`;
  const song = await member("song");
  const numbers: string[] = [];
  for (let index = 0; index < batch; index++) {
    const drafted = await draftCase(
      written({
        title: `${word}油站第${index + 1}号枪少给油案`,
        party: `禾安县${word}油站`,
        documentNo: `禾市监处罚〔2026〕${place}${index}号`,
      }),
      song,
    );
    if (drafted.outcome !== "drafted") throw new Error(`a case was not drafted: ${JSON.stringify(drafted)}`);
    if (index === 0) await pictureCase(drafted.number, { uploads: [await photoUpload("picture")], alt: "加油机的主板" }, song);
    await reviewed(drafted.number);
    numbers.push(drafted.number);
  }
  const day = `release-${place}`;
  await armedDay(day, numbers);
  return { day, numbers, picture: null, variant: "", record: "", word, before: "" };
}

/** Sets the minute of an armed day, which only the database's owner can, so many milliseconds from now; that moment. */
export async function setMinute(sql: postgres.Sql, day: string, inMilliseconds: number): Promise<number> {
  return sql.begin(async (tx) => {
    await tx`alter table exposure_days disable trigger guard_day`;
    const [row] =
      await tx`update exposure_days set release_at = clock_timestamp() + make_interval(secs => ${inMilliseconds / 1000}) where slug = ${day} returning extract(epoch from release_at)::float8 * 1000 as minute`;
    await tx`alter table exposure_days enable trigger guard_day`;
    return Number(row?.minute);
  });
}
