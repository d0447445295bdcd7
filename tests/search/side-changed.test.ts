import { beforeAll, expect, it } from "vitest";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { publishCases } from "./cases.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeAll(() => publishCases(database), 60_000);

/** Another side takes this one's place, and this one is emptied. */
async function changeSides(): Promise<void> {
  await owner`insert into case_words (side, case_id, words, title_text, made_from) select 'b', case_id, words, title_text, made_from from case_words where side = 'a'`;
  await owner`update search_sides set answers = 'b'`;
  await owner`truncate case_words_a`;
}

/** A transaction in which something else happens between its first question, which side answers, and its second. */
function interrupted(tx: Tx, happens: () => Promise<void>): Tx {
  let asked = 0;
  return new Proxy(tx, {
    get: (whole, name) => {
      if (name !== "execute") return Reflect.get(whole, name);
      return async (query: Parameters<Tx["execute"]>[0]) => {
        asked += 1;
        if (asked === 3) await happens();
        return whole.execute(query);
      };
    },
  });
}

it("who began to look in a side that is emptied meanwhile looks again in the one that answers", async () => {
  let happened = false;
  const query = { text: "顺达", filters: {}, sort: "relevance", page: 1, perPage: 20 } as const;
  const hits = await asCitizen((tx) =>
    builtIn.find(
      query,
      interrupted(tx, async () => {
        await changeSides();
        happened = true;
      }),
    ),
  );
  expect([happened, hits.total]).toEqual([true, 1]);
});
