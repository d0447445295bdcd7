import type { Channel } from "#app/intake/channels.ts";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import type { Lead } from "./change-lead.ts";
import { type Identity, mayAsk, mayDecide, mayOpen } from "./identity-state.ts";
import { isReturnable } from "./lead-returns.ts";
import { closingsFrom, next } from "./lead-stages.ts";

type Work =
  | "clear"
  | "claim"
  | "ask"
  | "note"
  | "giveBack"
  | "dispatch"
  | "rule"
  | "rename"
  | "link"
  | "accept"
  | "file"
  | "close"
  | "register";

type Step = Work | "askIdentity" | "decideIdentity" | "openIdentity";

export type WhatNow = Record<Step, boolean>;

type Standing = {
  lead: Lead;
  identity: Identity;
  /** From where it came. */
  channel: Channel;
  /** Somebody has to look first whether a person wrote it. */
  toCheck: boolean;
  /** Given back as often as it can be before a leader decides. */
  twice: boolean;
  /** A leader has decided. */
  ruled: boolean;
};

/** What this member can do with a lead now. The verbs check again; this only decides which buttons stand there. */
export function whatNow({ lead, identity, channel, toCheck, twice, ruled }: Standing, by: Member): WhatNow {
  const works = may(by, "leads.work");
  const intake = by.unit.kind === "intake";
  const waitsForLeader = twice && !ruled && lead.stage !== "closed";
  const ours = works && lead.ownerUnitId === by.unit.id && lead.stage !== "closed";
  const can = (step: "claim" | "accept" | "file") => ours && next(lead.kind, lead.stage, step) !== null;
  return {
    clear: ours && toCheck && may(by, "filings.check"),
    claim: can("claim") && !waitsForLeader,
    ask: ours && lead.claimedBy !== null,
    note: works,
    giveBack: ours && !intake && !ruled && isReturnable(lead.stage),
    dispatch: ours && intake && may(by, "leads.dispatch") && !waitsForLeader,
    rule: waitsForLeader && may(by, "leads.rule"),
    rename: ours && !intake,
    link: ours,
    accept: can("accept"),
    file: can("file"),
    close: ours && closingsFrom(lead.stage).length > 0,
    register: works && channel !== "12315" && (intake || lead.ownerUnitId === by.unit.id),
    askIdentity: mayAsk(lead, identity, by),
    decideIdentity: mayDecide(lead, identity.request, by),
    openIdentity: mayOpen(lead, identity, by),
  };
}
