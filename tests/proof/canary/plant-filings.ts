import type postgres from "postgres";
import { complaint, tip } from "#tests/support/sent.ts";
import { type Ask, answer, begin, receiptIn, sendWalked, type Walked, walk } from "#tests/support/walk.ts";
import { planted } from "./markers.ts";
import { plantHalf, plantInPieces } from "./plant-parts.ts";
import { tellingDocuments, tellingFiles } from "./telling-files.ts";

export type Filings = { both: Planted; agent: Planted; joint: Planted; tip: Planted; draft: Walked };

export type Planted = { walked: Walked; receipt: string };

const topic = "health-products";

/** What citizens send, each private field with a marker: both matters, by an agent, with others, a tip, and a draft never sent. */
export async function plantFilings(sql: postgres.Sql, origin: string): Promise<Filings> {
  const one = { ...tip().typed, ...complaint().typed, topic, merchantName: planted("merchant"), behalf: "self", wishesReward: "on" };
  const who = { name: planted("name"), phone: planted("phone"), address: `人民路${planted("address")}号` };
  const story = { story: `买了六盒，收据 ${planted("story")}，头晕想退款。`, orderNumber: planted("order") };
  const all = { ...one, ...who, ...story, identity: "real-name" };
  const file = async (want: "both" | "complaint" | "tip", typed: Record<string, string>) => {
    const walked = await walk(asSomebody, origin, want, typed);
    if (want === "tip") await plantInPieces(origin, walked);
    return { walked, receipt: receiptIn(await (await sendWalked(asSomebody, origin, walked)).text()) };
  };
  const documents = await tellingDocuments("letterAuthor", "letterArtist", "paperArtist", "fileName");
  const walked = await walk(asSomebody, origin, "both", all, [...(await tellingFiles("artist", "author", "fileName")), ...documents]);
  await sendBroken(sql, origin, walked);
  const both = { walked, receipt: receiptIn(await (await sendWalked(asSomebody, origin, walked)).text()) };
  const agent = { ...all, behalf: "agent", agentName: planted("agentName"), agentPhone: planted("agentPhone") };
  const joint = {
    ...all,
    orderNumber: "",
    behalf: "joint",
    others: planted("others"),
    story: `和邻居一起买的，${planted("returnStory")}，都想退款。`,
  };
  const told = { ...all, identity: "contact-only", phone: planted("tipPhone"), wishesReward: "" };
  const unsent = {
    ...all,
    story: `还没想好要不要寄出，${planted("draftStory")}。`,
    name: planted("draftName"),
    merchantName: planted("draftMerchant"),
  };
  const draft = await walk(asSomebody, origin, "complaint", unsent, await tellingFiles("artist", "author", "fileName"));
  await plantHalf(origin, draft);
  return {
    both,
    agent: await file("complaint", agent),
    joint: await file("complaint", { ...joint, merchantName: `康乐堂二店` }),
    tip: await file("tip", told),
    draft,
  };
}

/** A browser that says what it is, at an address. */
export const asSomebody: Ask = (request) => {
  request.headers.set("User-Agent", planted("browser"));
  request.headers.set("X-Forwarded-For", planted("computer"));
  return fetch(request);
};

/** The database fails in the middle of sending: its message quotes everything, and none of it may be said or shown. */
async function sendBroken(sql: postgres.Sql, origin: string, walked: Walked): Promise<void> {
  await sql`alter table submissions rename column story to story_away`;
  const failed = await sendWalked(asSomebody, origin, walked);
  await sql`alter table submissions rename column story_away to story`;
  if (failed.status !== 500) throw new Error(`a broken database was answered ${failed.status}`);
  const spoilt = await begin(asSomebody, origin, "tip");
  await answer(asSomebody, origin, spoilt, "merchant", { merchantName: planted("merchant"), creditCode: planted("order") });
}
