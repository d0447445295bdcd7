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
  platform: string;
  creditCode: string;
  happenedOn: string;
  story: string;
  request: string | null;
  amountYuan: string | null;
  orderNumber: string | null;
  behalf: Behalf;
};

/** Who complains: the consumer, an agent with a power of attorney (市监令121 art. 11), or several together (art. 12). */
export const behalves = ["self", "agent", "joint"] as const;

export type Behalf = (typeof behalves)[number];

/** How it came. Of what a colleague takes down, the day it arrived counts, not the day it was typed. */
export type Origin = {
  channel: Channel;
  sourceNumber: string | null;
  supervisorId: string | null;
  takenBy: string | null;
  /** Null: today. */
  arrivedOn: string | null;
};
