import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { asMember, errorCode, type Tx } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());
let number = "";

beforeEach(async () => {
  const drafted = await draftCase(written(), await member("song"));
  number = drafted.outcome === "drafted" ? drafted.number : "";
});

const another = { penalty: "责令改正，处以罚款并没收加油机主板。" };

/** A reading by hand, as a member with free SQL gives it: without the lock that our own verb takes. */
const insertReview = async (tx: Tx, reader: { id: string }) =>
  tx.execute(sql`insert into case_reviews (case_id, content_hash, step, member_id)
    select id, content_hash, 'legal', ${reader.id} from cases where number = ${number}`);

/** And an edit by hand, without the lock of ours. */
const edit = async (penalty: string) =>
  asMember(await member("song"), (tx) => tx.execute(sql`update cases set penalty = ${penalty} where number = ${number}`));

/** Until somebody in this database waits for a lock, or `done` is true: no time is guessed. */
async function untilBlocked(done: () => boolean): Promise<void> {
  const waiting = owner.plain.bind(owner, "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
  while (!done() && !(await waiting()).length) await wait(20);
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it("a reading that is given while the text is edited and edited back does not outlive the edits", async () => {
  const yan = await member("yan");
  const [given, commit] = [gate(), gate()];
  const reading = asMember(yan, async (tx) => {
    await insertReview(tx, yan);
    given.open();
    await commit.opened;
  });
  await given.opened;
  let edited = false;
  const edits = edit(another.penalty)
    .then(() => edit(written().penalty ?? ""))
    .finally(() => {
      edited = true;
    });
  await untilBlocked(() => edited);
  commit.open();
  await edits;
  await reading;
  expect(await openCase(number, await member("song"))).toMatchObject({ version: 3, state: "draft", reviews: [] });
});

it("and one that is given while an edit is not yet committed is refused: it is of a text that is no more", async () => {
  const [yan, song] = [await member("yan"), await member("song")];
  const [changed, commit] = [gate(), gate()];
  const editing = asMember(song, async (tx) => {
    await tx.execute(sql`update cases set penalty = ${another.penalty} where number = ${number}`);
    changed.open();
    await commit.opened;
  });
  await changed.opened;
  let answered = false;
  const reading = asMember(yan, (tx) => insertReview(tx, yan))
    .then(() => null, errorCode)
    .finally(() => {
      answered = true;
    });
  await untilBlocked(() => answered);
  commit.open();
  await editing;
  expect(await reading).toBe("PT003");
  expect(await openCase(number, song)).toMatchObject({ version: 2, reviews: [] });
});
