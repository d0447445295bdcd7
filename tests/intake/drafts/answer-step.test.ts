import { expect, it } from "vitest";
import { answerStep } from "#app/intake/drafts/answer-step.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { changeWant } from "#app/intake/drafts/change-draft.ts";
import type { Want } from "#app/intake/drafts/draft.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { openStepOf } from "#app/intake/drafts/read-answers.ts";
import { type Step, stepsOf } from "#app/intake/drafts/steps.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { complaint } from "#tests/support/sent.ts";

freshDatabase();

const whole: Record<string, string> = { ...complaint().typed, first: "none", identity: "anonymous" };

it("a step changes its own answers and no other, whatever else is posted with it", async () => {
  const key = await beginDraft("complaint", whole);
  const posted = {
    story: "改过的经过，比原来的说得更明白。",
    happenedOn: "",
    name: "别人",
    request: "apology",
    first: "court",
    want: "tip",
  };
  await answerStep(key, "story", posted);
  expect(await openDraft(key)).toMatchObject({ want: "complaint", answers: { ...whole, story: posted.story } });
});

const wrong: [Want, Step, Record<string, string>, string[]][] = [
  ["tip", "first", { first: "elsewhere" }, ["first"]],
  ["tip", "first", {}, ["first"]],
  ["tip", "story", { story: "太短" }, ["story"]],
  ["tip", "story", { story: whole.story ?? "", happenedOn: "2999-01-01" }, ["happenedOn"]],
  ["tip", "story", { story: "长".repeat(5001), happenedOn: "昨天" }, ["happenedOn", "story"]],
  ["tip", "merchant", { merchantName: "店", creditCode: "12" }, ["creditCode", "merchantName"]],
  ["complaint", "merchant", { merchantName: "康乐堂药店", merchantAddress: "" }, ["merchantAddress"]],
  ["complaint", "merchant", { merchantName: "康乐堂药店", merchantAddress: "新华路", platform: "台".repeat(61) }, ["platform"]],
  ["tip", "topic", { topic: "no-such-topic" }, ["topic"]],
  ["complaint", "wish", { request: "jail", amountYuan: "很多", orderNumber: "9".repeat(61) }, ["amountYuan", "orderNumber", "request"]],
  ["complaint", "you", {}, ["address", "consent", "name", "phone"]],
  ["complaint", "you", { ...whole, behalf: "agent", agentName: "", agentPhone: "12" }, ["agentName", "agentPhone"]],
  ["both", "you", { ...whole, behalf: "joint", others: "" }, ["others"]],
  ["tip", "identity", {}, ["identity"]],
  ["tip", "identity", { identity: "real-name", name: "", phone: "" }, ["name", "phone"]],
  ["both", "identity", { identity: "secret", wishesReward: "maybe" }, ["identity", "wishesReward"]],
];

it.each(wrong)("of %s the step %s refuses %j at its fields, and changes nothing", async (want, step, typed, fields) => {
  const key = await beginDraft(want, whole);
  const refused = await answerStep(key, step, typed);
  expect(refused).toMatchObject({ outcome: "invalid" });
  if (refused.outcome === "invalid") expect(refused.issues.map(({ field }) => field).sort()).toEqual(fields);
  expect((await openDraft(key))?.answers).toEqual(whole);
});

it("a new form opens at the first question, a whole one at the review, a changed one where something is missing", async () => {
  expect(openStepOf({ want: "tip", answers: {} })).toBe("first");
  for (const want of ["complaint", "tip", "both"] as const) expect(openStepOf({ want, answers: whole })).toBe("review");
  const { request: _, identity: __, ...without } = whole;
  expect(openStepOf({ want: "both", answers: without })).toBe("wish");
  expect(openStepOf({ want: "tip", answers: without })).toBe("identity");
});

it("a draft that is gone takes no answer at any step", async () => {
  for (const step of stepsOf.both) expect(await answerStep("a".repeat(43), step, whole)).toEqual({ outcome: "gone" });
});

it("a tip that became both is asked no name twice", async () => {
  const key = await beginDraft("tip", whole);
  await changeWant(key, "both");
  await answerStep(key, "identity", { identity: "real-name", name: "另一个", phone: "1" });
  expect((await openDraft(key))?.answers).toMatchObject({ name: whole.name, phone: whole.phone, identity: "real-name" });
});
