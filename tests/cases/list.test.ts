import { expect, it } from "vitest";
import { caseList } from "#app/cases/case-list.ts";
import { draftCase } from "#app/cases/draft-case.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();

it("cases stand under the state they are in, and the counts agree with the lists", async () => {
  const song = await member("song");
  await draftCase(written(), song);
  await draftCase(written(), song);
  await approvedCase();
  await armedDay("the-day", [await approvedCase()]);
  const { counts, total } = await caseList(song, { state: null, page: 1 });
  expect([counts.draft, counts.approved, counts.scheduled, counts.published, total]).toEqual([2, 1, 1, 0, 4]);
  for (const state of ["draft", "approved", "scheduled"] as const) {
    const { rows } = await caseList(song, { state, page: 1 });
    expect(rows.map((row) => row.state)).toEqual(Array(counts[state]).fill(state));
  }
});
