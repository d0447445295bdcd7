import type postgres from "postgres";
import { draftCase } from "#app/cases/draft-case.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { takenComplaint } from "#tests/support/taken.ts";
import { written } from "#tests/support/written-case.ts";
import { done, signIn } from "./knock.ts";
import { planted } from "./markers.ts";
import { asSomebody, type Filings } from "./plant-filings.ts";
import { tellingFiles } from "./telling-files.ts";
import type { Doors } from "./three-doors.ts";

export const embargoed = "canary-day";

/** What the bureau writes on its side: notes, reasons, a filing for a caller, an answer, and a case nobody may know of yet. */
export async function plantDesk(sql: postgres.Sql, doors: Doors, filings: Filings): Promise<{ cases: string[] }> {
  const lu = await signIn(doors.staff, "lu");
  const shen = await signIn(doors.staff, "shen");
  const lead = async (text: string, kind: string, identity = "real-name") => {
    const [row] = await sql`select l.number from leads l join submissions s on s.id = l.submission_id
      where s.story like ${`%${text}%`} and l.kind = ${kind} and s.identity = ${identity} order by l.number limit 1`;
    return `${doors.staff}/staff/leads/${row?.number}`;
  };
  const first = await lead(planted("story"), "complaint");
  await done(`${first}/claim`, lu, {});
  await done(`${first}/note`, lu, { note: `给自己人看的话：${planted("note")}` });
  await done(`${first}/identity`, lu, { reason: `需要当面核对票据：${planted("identityReason")}` });
  const joint = await lead(planted("returnStory"), "complaint");
  await done(`${joint}/return`, lu, { reason: `不归我们管，理由在这里：${planted("returnReason")}` });
  const caller = { name: planted("callerName"), phone: planted("callerPhone"), merchantName: planted("merchant"), behalf: "self" };
  const sheet = await done(`${doors.staff}/staff/filings/new`, shen, {
    ...takenComplaint(caller).typed,
    kind: "complaint",
    formKey: key(),
  });
  if (!/\d{4}/.test(sheet)) throw new Error("nothing was taken down");
  const holder = (path: string, form: Record<string, string>) => done(`${doors.public}/receipt/${path}`, "", form);
  await writeWithFiles(doors.public, filings.both.receipt);
  await holder("withdraw", {
    receipt: filings.agent.receipt,
    matter: "complaint",
    withdrawConfirm: "on",
    withdrawReason: `已经退款：${planted("withdrawal")}`,
  });
  const told = await lead(planted("story"), "tip", "contact-only");
  await done(`${told}/claim`, lu, {});
  await done(`${told}/close`, lu, { code: "no-violation", answer: "查过了，未发现违法行为，谢谢您。", waiver: "协办单位也没有发现。" });
  await holder("rate", { receipt: filings.tip.receipt, matter: "tip", rating: "2", ratingWords: `没有查清：${planted("rating")}` });
  const hidden = await approvedCase({
    title: `案子${planted("caseTitle")}`,
    party: planted("caseParty"),
    documentNo: "禾市监处罚〔2026〕977号",
  });
  await armedDay(embargoed, [hidden]);
  const drafted = await draftCase(
    written({ title: `草稿${planted("caseDraft")}`, documentNo: "禾市监处罚〔2026〕978号" }),
    await member("song"),
  );
  return { cases: [hidden, drafted.outcome === "drafted" ? drafted.number : ""] };
}

/** A letter with files, as the page of a receipt sends it. */
async function writeWithFiles(origin: string, receipt: string): Promise<void> {
  const body = new FormData();
  const letter = { receipt, matter: "complaint", body: `补充一句：${planted("message")}`, formKey: key() };
  for (const [name, value] of Object.entries(letter)) body.set(name, value);
  for (const file of await tellingFiles("laterArtist", "laterAuthor", "laterName")) body.append("files", file);
  const answer = await asSomebody(new Request(`${origin}/receipt/messages`, { method: "POST", body, headers: { Origin: origin } }));
  if (answer.status !== 200) throw new Error(`a letter with files was answered ${answer.status}`);
}

const key = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
