import type { Channel } from "./channels.ts";
import type { Contact } from "./seal-contact.ts";

/** What a filing says, whoever writes it down. */
export type ToFile = {
  kind: "complaint" | "tip";
  identity: "real-name" | "contact-only" | "anonymous";
  contact: Contact | null;
  topic: string;
  merchantName: string;
  merchantAddress: string;
  township: string;
  happenedOn: string;
  story: string;
  request: string | null;
  amountYuan: string | null;
};

/** How it came. Of what a colleague takes down, the day it arrived counts, not the day it was typed. */
export type Origin = {
  channel: Channel;
  sourceNumber: string | null;
  supervisorId: string | null;
  takenBy: string | null;
  /** Null: today. */
  arrivedOn: string | null;
};
