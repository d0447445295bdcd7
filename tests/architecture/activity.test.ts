import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { nouns, roomOf, sources } from "./rooms.ts";

/** Parts of a verb: each is called only inside the transaction of one that writes the row. */
const parts = [
  "app/cases/write-case.ts",
  "app/cases/exchange-picture.ts",
  "app/evidence/put-evidence.ts",
  "app/leads/hand-over.ts",
  "app/leads/confirm-topic.ts",
  "app/merchants/merchant-named.ts",
  "app/plans/drafts/write-areas.ts",
];

/**
 * Counting refusals, moving a session's clock, counting words, drawing a picture in other sizes, forgetting used proofs and old questions
 * change nothing anybody did. A draft is nobody's business but its writer's until it is sent, which writeSubmission records: another row
 * would say when somebody sat down to write.
 */
const nobodysDoing = [
  "app/team/sessions.ts",
  "app/plans/learn-words.ts",
  "app/intake/sweep-proofs.ts",
  "app/cases/vary-pictures.ts",
  "app/cases/search/sweep-misses.ts",
];
const unsent = /^app\/intake\/drafts\//;

const changing = sources("app").filter(
  (file) => nouns.includes(roomOf(file)) && /\btx\s*\.(insert|update|delete)\(/.test(readFileSync(file, "utf8")),
);

it("finds the verbs that change something", () => expect(changing.length).toBeGreaterThan(20));

it.each(changing.filter((file) => !parts.includes(file) && !nobodysDoing.includes(file) && !unsent.test(file)))(
  "%s says in the record what it did",
  (file) => {
    expect(readFileSync(file, "utf8")).toMatch(/(await|,)\s+(record|write)\(tx, /);
  },
);

it.each(parts)("%s is used only by verbs that do, or does so itself", (file) => {
  const name = file.split("/").at(-1) ?? "";
  const users = sources("app").filter((other) => !other.startsWith("app/demo/") && readFileSync(other, "utf8").includes(`/${name}"`));
  expect(users.length).toBeGreaterThan(0);
  const silent = users.filter((other) => nouns.includes(roomOf(other)) && !/(record|write)\(tx, /.test(readFileSync(other, "utf8")));
  expect(silent).toEqual([]);
});
