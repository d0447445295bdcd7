import { expect } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { type Signal, signalsOf } from "#app/leads/signals-of.ts";
import type { Member } from "#app/team/member.ts";
import type { ownerOf } from "./owner.ts";
import { complaint, submitComplaint, submitTip, tip } from "./sent.ts";

/** Files one after the other, gives each lead to somebody's unit, and asks what is counted about it. */
export function counted(owner: ReturnType<typeof ownerOf>) {
  const known = new Set<string>();

  /** The number of the lead that was not there before, now in the unit of `by`. */
  async function newest(by: Member): Promise<string> {
    while (await workOnce());
    await owner.plain("delete from lead_tasks");
    const fresh = (await owner`select number from leads`).map(({ number }) => String(number)).filter((number) => !known.has(number));
    if (fresh.length !== 1) throw new Error(`${fresh.length} new leads`);
    const [number = ""] = fresh;
    known.add(number);
    await owner`update leads set owner_unit_id = ${by.unit.id} where number = ${number}`;
    return number;
  }

  async function complained(typed: Record<string, string>, by: Member): Promise<string> {
    expect(await submitComplaint(complaint(typed))).toMatchObject({ outcome: "filed" });
    return newest(by);
  }

  async function tipped(typed: Record<string, string>, by: Member): Promise<string> {
    expect(await submitTip(tip(typed))).toMatchObject({ outcome: "filed" });
    return newest(by);
  }

  const facts = async (number: string, by: Member): Promise<Record<string, number | null>> =>
    Object.fromEntries((await signalsOf(number, by)).map(({ fact, times }) => [fact, times]));

  const numbers = async (number: string, fact: Signal["fact"], by: Member) =>
    (await signalsOf(number, by)).find((one) => one.fact === fact)?.numbers;

  async function forget(): Promise<void> {
    known.clear();
    await owner.plain(
      "truncate contact_keys, contact_marks, lead_tasks, lead_notes, leads, merchants, messages, evidence, submissions, jobs cascade",
    );
  }

  return { newest, complained, tipped, facts, numbers, forget };
}
