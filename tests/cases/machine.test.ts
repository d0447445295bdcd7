import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { Model, type Op } from "./machine/model.ts";
import { runSequence } from "./machine/run-sequence.sql.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeAll(async () => {
  await owner.plain(runSequence);
  await owner`insert into members (username, name, unit_id, role) select 'tao', '陶', unit_id, 'publicity' from members where username = 'song'`;
});

const people = fc.constantFrom("song", "song", "tao", "yan", "yan", "zhou", "lu");
const readers = fc.constantFrom("yan", "yan", "zhou", "tao", "song");
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("edit", "propose"), who: people, text: fc.integer({ min: 0, max: 3 }) }) },
  {
    weight: 10,
    arbitrary: fc.record(
      { do: fc.constantFrom("legal", "secrecy", "approval"), who: readers, stale: fc.boolean(), named: fc.constantFrom("yan", "zhou") },
      { requiredKeys: ["do", "who"] },
    ),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("put", "arm", "publish"), who: fc.constantFrom("song", "song", "tao", "yan") }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("take-off", "disarm", "hold", "withdraw", "pin"), who: people }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("minute", "minute", "swap"), who: fc.constant("time") }) },
);
/** Half of them begin where a case is nearly out, so that what comes after the minute is tried as often as what comes before. */
const out: Op[] = [
  { do: "legal", who: "yan" },
  { do: "secrecy", who: "yan" },
  { do: "approval", who: "zhou" },
  { do: "put", who: "song" },
  { do: "arm", who: "song" },
  { do: "minute", who: "time" },
];
const sequence = fc
  .tuple(fc.nat(out.length), fc.array(op, { minLength: 1, maxLength: 10 }))
  .map(([ready, ops]) => [...out.slice(0, ready), ...ops]);

it("20,000 sequences of statements by members with free SQL: the public reads nothing but a text that passed three second readers", async () => {
  let sequences = 0;
  let published = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(sequence, { minLength: 40, maxLength: 40 }), async (many) => {
      const rows =
        await owner`select run_sequence(one.ops) as answers from jsonb_array_elements(${JSON.stringify(many)}::text::jsonb) with ordinality as one (ops, place) order by place`;
      for (const [place, row] of rows.entries()) {
        const ops = many[place] ?? [];
        const model = new Model();
        const expected = ops.map((each) => {
          const allowed = model.allows(each);
          return { do: each, effect: allowed, public: model.public === null ? null : `text ${model.public}`, armed: model.armed };
        });
        const seen = (row.answers as { code: string; public: string | null; armed: boolean }[]).map(
          ({ code, public: read, armed }, at) => ({
            do: ops[at],
            effect: code === "",
            public: read,
            armed,
          }),
        );
        expect(seen, said(ops, row.answers)).toEqual(expected);
        sequences++;
        published += seen.some(({ public: read }) => read !== null) ? 1 : 0;
      }
    }),
    { numRuns: 500, endOnFailure: true },
  );
  expect(sequences).toBeGreaterThanOrEqual(20_000);
  expect(published).toBeGreaterThan(1_000);
}, 900_000);

/** A sequence in one line, with what came of each. */
const said = (ops: Op[], answers: { code: string; public: string | null }[]) =>
  ops
    .map(
      ({ who, text = "", stale, named = "", ...op }, at) =>
        `${who} ${op.do} ${text}${stale ? "stale" : ""}${named} → ${answers[at]?.code}/${answers[at]?.public}`,
    )
    .join(" · ");
