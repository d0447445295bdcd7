import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import type { Lead } from "./change-lead.ts";
import { closingsFrom, next } from "./lead-stages.ts";

export type WhatNow = Record<"claim" | "ask" | "note" | "giveBack" | "dispatch" | "accept" | "file" | "close" | "openIdentity", boolean>;

/** What this member can do with a lead now. The verbs check again; this only decides which buttons stand there. */
export function whatNow(lead: Lead, hasContact: boolean, by: Member): WhatNow {
  const works = may(by, "leads.work");
  const ours = works && lead.ownerUnitId === by.unit.id && lead.stage !== "closed";
  const can = (step: "claim" | "accept" | "file") => ours && next(lead.kind, lead.stage, step) !== null;
  return {
    claim: can("claim"),
    ask: ours && lead.claimedBy !== null,
    note: works,
    giveBack: ours && by.unit.kind !== "intake",
    dispatch: ours && by.unit.kind === "intake" && may(by, "leads.dispatch"),
    accept: can("accept"),
    file: can("file"),
    close: ours && closingsFrom(lead.stage).length > 0,
    openIdentity: ours && hasContact && lead.claimedBy === by.id,
  };
}
