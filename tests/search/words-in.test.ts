import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import type { Head } from "#search/lexemes.ts";
import type { Common } from "#search/postgres/common-lexemes.ts";
import { tsquery, type Wanted } from "#search/postgres/wanted.ts";
import { wordsIn } from "#search/postgres/words-in.ts";
import { freshDatabase } from "#tests/support/database.ts";

freshDatabase();

const pieces = ["加油", "油站", "少给", "给油", "天平", "s'n"];
const heads: Head[] = ["", "T", "S"];

const piece = fc.constantFrom(...pieces);
const { wanted } = fc.letrec<{ wanted: Wanted }>((tie) => ({
  wanted: fc.oneof(
    { maxDepth: 3, depthSize: "medium" },
    piece,
    piece.map((begins): Wanted => ({ begins })),
    piece.map((not): Wanted => ({ not })),
    fc.array(tie("wanted"), { maxLength: 4 }).map((all): Wanted => ({ all })),
    fc.array(tie("wanted"), { maxLength: 4 }).map((some): Wanted => ({ some })),
  ),
}));
const entries = fc.array(fc.uniqueArray(fc.tuple(fc.constantFrom(...heads), piece).map(([head, one]) => head + one)), { maxLength: 12 });
const common = fc
  .dictionary(
    fc.tuple(fc.constantFrom(...heads), piece).map(([head, one]) => head + one),
    fc.nat({ max: 10_000 }),
  )
  .map(
    (many): Common => ({
      entries: new Map(Object.entries(many)),
      unlisted: 500,
      all: 10_000,
      codes: { of: new Map(), highest: 0, walked: { months: [], years: [], sums: [] } },
    }),
  );

it("what is asked for in parts is what was wanted, however it is put together and however common it is", async () => {
  await asCitizen(async (tx) => {
    const found = async (condition: ReturnType<typeof sql>, words: string[][]) => {
      const rows = await tx.execute<{ place: number }>(sql`select w.place from (
          select e.place, array_to_tsvector(array(select jsonb_array_elements_text(e.words))) as words
          from jsonb_array_elements(${JSON.stringify(words)}::jsonb) with ordinality as e (words, place)
        ) as w where ${condition} order by w.place`);
      return rows.map(({ place }) => place);
    };
    await fc.assert(
      fc.asyncProperty(wanted, fc.constantFrom(...heads), entries, common, async (wanted, head, words, common) => {
        const whole = tsquery(wanted, head);
        const asked = whole ? sql`w.words @@ ${whole}::tsquery` : sql`true`;
        expect(await found(wordsIn(wanted, head, common), words)).toEqual(await found(asked, words));
      }),
      { numRuns: 400 },
    );
  });
}, 120_000);
