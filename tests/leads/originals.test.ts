import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { record } from "#app/activity/record.ts";
import { namedFiles } from "#app/evidence/named-files.ts";
import { theStore } from "#app/evidence/store.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { askOriginal } from "#app/leads/ask-original.ts";
import { openOriginal } from "#app/leads/open-original.ts";
import { lookAtOriginal } from "#app/leads/original-of.ts";
import { shredOriginals } from "#app/leads/shred-originals.ts";
import type { Member } from "#app/team/member.ts";
import { asCitizen, asClock, asMember, errorCode, type Tx } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

const reason = "移送公安机关，需要原始照片。";
let fang: Member;
let lu: Member;
let zhou: Member;
let content: Buffer;
let number: string;
let file: string;

beforeAll(async () => {
  [fang, lu, zhou] = [await member("fang"), await member("lu"), await member("zhou")];
});

beforeEach(async () => {
  await owner.plain("truncate leads, evidence, submissions, jobs cascade");
  content = await photo();
  await submitTip({ ...tip(), uploads: [await upload("photos", content)] });
  while (await workOnce());
  const [lead] = await owner`select number from leads`;
  const [row] = await owner`select id from evidence`;
  [number, file] = [String(lead?.number), String(row?.id)];
  await owner`update leads set owner_unit_id = ${fang.unit.id}`;
  await owner.plain("delete from lead_tasks");
});

const take = async (by: Member): Promise<Buffer | string> => {
  const done = await openOriginal(number, file, by);
  return done.outcome === "opened" ? buffer(done.stream as never) : done.outcome;
};
const rows = async (verb: string) =>
  (await owner`select 1 from activity a join leads l on l.id::text = a.subject_id where verb = ${verb}`).length;
const codeOf = (work: Promise<unknown>) => work.then(() => null, errorCode);
const over = () => owner`update leads set stage = 'closed', closing_code = 'withdrawn', closed_on = '2010-01-01'`;

describe("an original", () => {
  it("is taken out by whoever sees the lead, with a reason, for a quarter of an hour, each time with one row", async () => {
    expect(await take(fang)).toBe("unknown");
    expect(await askOriginal(number, file, " ", fang)).toMatchObject({ outcome: "invalid", issues: [{ field: "reason" }] });
    expect(await askOriginal(number, file, reason, fang)).toEqual({ outcome: "asked" });
    expect(await take(fang)).toEqual(content);
    expect(await take(fang)).toEqual(content);
    expect([await rows("original.asked"), await rows("original.opened")]).toEqual([1, 2]);
    expect(await owner`select reason, open_until - asked_at = interval '15 minutes' as quarter from original_openings`).toEqual([
      { reason, quarter: true },
    ]);
    expect(await take(zhou)).toBe("unknown");
    expect(await askOriginal(number, file, reason, zhou)).toEqual({ outcome: "asked" });
    expect(await take(zhou)).toEqual(content);
    await owner.plain("update original_openings set open_until = now() - interval '1 second'");
    expect([await take(fang), await take(zhou)]).toEqual(["unknown", "unknown"]);
    expect((await lookAtOriginal(number, file, fang))?.until).toBeNull();
  });

  it("is nobody else's, under no other lead, and of no address that names none", async () => {
    for (const by of [lu, await member("gu"), await member("song")]) {
      expect(await askOriginal(number, file, reason, by)).toEqual({ outcome: "unknown" });
      expect(await lookAtOriginal(number, file, by)).toBeNull();
    }
    for (const id of ["x", "", "-".repeat(36), crypto.randomUUID()]) {
      expect(await askOriginal(number, id, reason, fang)).toEqual({ outcome: "unknown" });
      expect((await openOriginal(number, id, fang)).outcome).toBe("unknown");
    }
    expect(await askOriginal("x", file, reason, fang)).toEqual({ outcome: "unknown" });
  });

  it("that was damaged is said to be, and nothing of it is given out", async () => {
    await askOriginal(number, file, reason, fang);
    await owner.plain("alter table evidence disable trigger user");
    await owner.plain("update evidence set sha256 = sha256(sha256)");
    await owner.plain("alter table evidence enable trigger user");
    expect(await take(fang)).toBe("damaged");
    expect(await rows("original.opened")).toBe(1);
  });

  it("that carries a virus, or was not looked at yet, is not given out", async () => {
    await askOriginal(number, file, reason, fang);
    await owner.plain("update evidence set refused = 'infected'");
    expect([await take(fang), (await lookAtOriginal(number, file, fang))?.why]).toEqual(["unknown", "infected"]);
    await owner.plain("update evidence set refused = null, cleaned_at = null");
    expect([await take(fang), (await lookAtOriginal(number, file, fang))?.why]).toEqual(["unknown", "waiting"]);
  });
});

describe("keeping originals", () => {
  it("ends with the filing's term: the key goes, nobody opens it, its noise is named by nobody; the cleaned copy stays", async () => {
    await askOriginal(number, file, reason, fang);
    expect(await shredOriginals()).toBe(0);
    await over();
    // Already before the clock has come round.
    expect(await take(fang)).toBe("unknown");
    expect([await shredOriginals(), await shredOriginals()]).toEqual([1, 0]);
    expect(await owner`select sealed_key, working_key, shredded_on is not null as on from evidence_keys`).toEqual([
      { sealed_key: null, working_key: null, on: true },
    ]);
    expect(await lookAtOriginal(number, file, fang)).toMatchObject({ why: "shredded" });
    expect([await take(fang), await askOriginal(number, file, reason, fang)]).toEqual(["unknown", { outcome: "unknown" }]);
    const [row] = await owner`select encode(sealed_sha256, 'hex') as locked, encode(clean_sha256, 'hex') as clean from evidence`;
    expect((await asClock((tx) => namedFiles(tx, "originals", [String(row?.locked)]))).size).toBe(0);
    expect((await asClock((tx) => namedFiles(tx, "pictures", [String(row?.clean)]))).size).toBe(1);
    expect(await owner`select actor, facts from activity where verb = 'evidence.shredded'`).toEqual([
      { actor: "clock", facts: { files: 1 } },
    ]);
    expect(await theStore().has(`pictures/${String(row?.clean).slice(0, 2)}/${row?.clean}`)).toBe(true);
  });
});

describe("the walls", () => {
  const keyFor = (tx: Tx, id: unknown) => tx.execute<{ key: Buffer | null }>(sql`select opened_original_key(${id}) as key`);

  it("give no key without a committed row in the record, to nobody else, and for no opening of another lead", async () => {
    await askOriginal(number, file, reason, fang);
    const [opening] = await owner`select id, lead_id from original_openings`;
    const say = (tx: Tx) => record(tx, "original.opened", { kind: "lead", id: String(opening?.lead_id) }, { opening: String(opening?.id) });
    expect((await asMember(fang, (tx) => keyFor(tx, opening?.id)))[0]?.key).toBeNull();
    const unsaid = await asMember(fang, async (tx) => {
      await say(tx);
      return keyFor(tx, opening?.id);
    });
    expect(unsaid[0]?.key).toBeNull();
    await asMember(zhou, say);
    expect((await asMember(zhou, (tx) => keyFor(tx, opening?.id)))[0]?.key).toBeNull();
  });

  it("keep the keys from staff and public, and let the jobs destroy but not exchange them", async () => {
    const denied = "42501";
    for (const look of [
      "select sealed_key from evidence_keys",
      "select working_key from evidence_keys",
      "update evidence_keys set working_key = ''",
    ]) {
      expect(await codeOf(asMember(fang, (tx) => tx.execute(sql.raw(look))))).toBe(denied);
      expect(await codeOf(asCitizen((tx) => tx.execute(sql.raw(look))))).toBe(denied);
    }
    const jobs = (change: string) => codeOf(asClock((tx) => tx.execute(sql.raw(change))));
    expect(await jobs("select sealed_key from evidence_keys")).toBe(denied);
    expect(await jobs("delete from evidence_keys")).toBe(denied);
    for (const change of [
      "sealed_key = '\\x01'",
      "working_key = '\\x01'",
      "sealed_key = null",
      "shredded_on = '2020-01-01', sealed_key = null",
    ])
      expect([change, await jobs(`update evidence_keys set ${change}`)]).toEqual([change, "PT006"]);
    expect(await jobs("update evidence set sealed_sha256 = '\\x01'")).toBe("PT006");
    expect(await jobs("update evidence set sealed_sha256 = null")).toBe("PT006");
  });

  it("take no key for a file that is there already, no locked file without its key, and no opening in another's name or without a reason", async () => {
    const key = sql`insert into evidence_keys (evidence_id, sealed_key, working_key) values (${file}, '\\x01', '\\x01')`;
    await owner.plain("delete from evidence_keys");
    expect(await codeOf(asCitizen((tx) => tx.execute(key)))).toBe("42501");
    expect(await codeOf(asMember(fang, (tx) => tx.execute(key)))).toBe("42501");
    await owner.plain("alter table evidence disable trigger guard_original");
    expect(await codeOf(asClock((tx) => tx.execute(sql`update evidence set sealed_sha256 = '\\x02'`)))).toBe("PT006");
    await owner.plain("alter table evidence enable trigger guard_original");
    const [lead] = await owner`select id from leads`;
    const ask = (by: Member, as: Member, why: string) =>
      codeOf(
        asMember(by, (tx) =>
          tx.execute(sql`insert into original_openings (evidence_id, lead_id, asked_by, reason, open_until)
            values (${file}, ${lead?.id}, ${as.id}, ${why}, now() + interval '9 years')`),
        ),
      );
    expect([await ask(lu, lu, reason), await ask(fang, zhou, reason), await ask(fang, fang, " ")]).toEqual(["42501", "42501", "PT002"]);
    expect(await ask(fang, fang, reason)).toBeNull();
    expect(await owner`select open_until < now() + interval '16 minutes' as soon from original_openings`).toEqual([{ soon: true }]);
  });
});
