import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import { cleanEvidence } from "#app/evidence/clean-evidence.ts";
import { putEvidence } from "#app/evidence/put-evidence.ts";
import { marksOf } from "#app/intake/contact-marks.ts";
import { formKeyHash, newFormKey } from "#app/intake/new-form-key.ts";
import { receiptHash, receiptOf } from "#app/intake/receipt.ts";
import { sealContact } from "#app/intake/seal-contact.ts";
import { routeLead } from "#app/leads/route-lead.ts";
import type { Tx } from "#db/client.server.ts";
import { contactKeys, contactMarks } from "#db/schema/identity.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { messages } from "#db/schema/thread.ts";
import { filings } from "#db/seed/demo/filings.ts";
import type { DemoFiling } from "#db/seed/demo/shapes.ts";
import { day, hour } from "./days-ago.ts";
import { happened } from "./past.ts";
import type { Drawn } from "./seed-pictures.ts";
import { seedSupervisors } from "./seed-supervisors.ts";
import type { People } from "./seed-team.ts";

/** What people sent in the last weeks, each routed as a real one and brought to its stage. Gives the submissions' ids. */
export async function seedFilings(tx: Tx, people: People, pictures: Drawn): Promise<string[]> {
  const ids: string[] = [];
  const supervisors = await seedSupervisors(tx);
  for (const filing of [...filings].sort((one, other) => other.filedDaysAgo - one.filedDaysAgo)) {
    const id = await file(tx, filing, pictures, originOf(filing, people, supervisors));
    await routeLead(tx, id, `${day(-filing.filedDaysAgo)} 09:05+08`);
    await bringToStage(tx, id, filing, people);
    ids.push(id);
  }
  return ids;
}

/** Makes what clerks look at, after the past has been written. */
export async function cleanFilings(ids: string[]): Promise<void> {
  for (const id of ids) await cleanEvidence(id);
}

/** How it came: online, or taken down by one of the cast. */
function originOf({ taken }: DemoFiling, people: People, supervisors: Map<string, string>) {
  if (!taken) return { channel: "web" as const, takenBy: null };
  const { channel, sourceNumber = null, supervisor = "" } = taken;
  return { channel, sourceNumber, takenBy: people.member(taken.by), supervisorId: supervisors.get(supervisor) ?? null };
}

async function file(tx: Tx, filing: DemoFiling, pictures: Drawn, origin: ReturnType<typeof originOf>): Promise<string> {
  const id = randomUUID();
  const formKey = newFormKey();
  const { kind, identity, topic, merchant, merchantAddress, township, story, request, amountYuan, name, phone, address } = filing;
  const contact = { name: name ?? "", phone: phone ?? "", address: address ?? "" };
  const sealed = identity === "anonymous" ? null : await sealContact(contact, id);
  const filedOn = day(-filing.filedDaysAgo);
  await tx.insert(submissions).values({
    ...{ id, kind, identity, topicSlug: topic, merchantName: merchant, merchantAddress, township, story, request, filedOn, ...origin },
    amountYuan: amountYuan === null ? null : String(amountYuan),
    sealedContact: sealed?.contact ?? null,
    happenedOn: day(-filing.happenedDaysAgo),
    filedAt: identity === "anonymous" || !filing.taken ? null : hour(-filing.filedDaysAgo, 9),
    formKeyHash: formKeyHash(formKey),
    fingerprint: formKeyHash(formKey),
    receiptHash: receiptHash(receiptOf(formKey)),
  });
  if (sealed) await tx.insert(contactKeys).values({ submissionId: id, sealedKey: sealed.key });
  const marks = marksOf({ kind, contact: sealed && contact }, id);
  if (marks.length) await tx.insert(contactMarks).values(marks);
  const photos = filing.photos.flatMap((name) => pictures.get(name)?.original ?? []);
  await putEvidence(tx, id, photos);
  const { channel, takenBy: by } = origin;
  const verb = by ? "submission.taken-down" : "submission.filed";
  const facts = { kind, topic, pictures: photos.length, ...(by ? { channel } : {}) };
  await happened(tx, { verb, kind: "submission", id, by, at: `${filedOn} 00:00+08` }, facts);
  return id;
}

async function bringToStage(tx: Tx, submissionId: string, filing: DemoFiling, people: People): Promise<void> {
  const opened = await tx.select().from(leads).where(eq(leads.submissionId, submissionId)).orderBy(asc(leads.number));
  const [first] = opened;
  if (!first) throw new Error("a demo filing got no lead");
  if (filing.number12315) await tx.update(leads).set({ number12315: filing.number12315 }).where(eq(leads.id, first.id));
  for (const { from, daysAgo, body } of filing.messages) {
    const memberId = from === "bureau" ? ownerOf(first, people) : null;
    await tx.insert(messages).values({ submissionId, author: from, body, writtenOn: day(-daysAgo), memberId });
  }
  for (const lead of filing.stage === "unclaimed" ? [] : opened) await bringLead(tx, lead, filing, people);
}

const ownerOf = (lead: typeof leads.$inferSelect, people: People): string =>
  people.member(lead.ownerUnitId === people.unit("intake") ? "shen" : "lu");

async function bringLead(tx: Tx, lead: typeof leads.$inferSelect, filing: DemoFiling, people: People): Promise<void> {
  const owner = ownerOf(lead, people);
  const mediated = filing.stage === "mediating" || ["settled", "no-agreement"].includes(filing.closing?.code ?? "");
  const acceptedOn = mediated ? day(Math.min(0, 4 - filing.filedDaysAgo)) : null;
  const mediation = acceptedOn ? await deadlineFor(tx, "complaint-mediation", acceptedOn) : {};
  const closed = filing.closing && {
    closingCode: filing.closing.code,
    answer: filing.closing.answer,
    closedOn: day(-filing.closing.daysAgo),
  };
  const filed = filing.stage === "filed" || filing.closing?.code === "penalised" ? { dueOn: null, dueReason: null } : {};
  await tx
    .update(leads)
    .set({ stage: filing.stage, claimedBy: owner, acceptedOn, ...mediation, ...filed, ...closed })
    .where(eq(leads.id, lead.id));
  await happened(tx, { verb: "lead.claimed", kind: "lead", id: lead.id, by: owner, at: `${day(1 - filing.filedDaysAgo)} 10:00+08` });
  if (filing.closing)
    await record(
      tx,
      "lead.closed",
      { kind: "lead", id: lead.id },
      { code: filing.closing.code },
      `${day(-filing.closing.daysAgo)} 16:00+08`,
    );
}
