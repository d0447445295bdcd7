import { sql } from "drizzle-orm";
import { type Calendar, calendarFrom } from "#app/deadlines/calendar.ts";
import { officeHours } from "#app/deadlines/office-hours.ts";
import { thisMinute } from "#app/deadlines/this-minute.ts";
import { afterWorkingHours } from "#app/deadlines/working-hours.ts";
import { settings } from "#app/settings.server.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import type { LeadKind, Stage } from "./lead-stages.ts";

/** Within so many working hours a lead is entered on the national 12315 platform, and when the bureau works. */
export const toRegister = () => ({ workingHours: settings.registerHours, office: officeHours(settings.officeHours) });

export type Unregistered = {
  number: string;
  kind: LeadKind;
  topic: string;
  stage: Stage;
  openedOn: string;
  dueOn: string | null;
  merchantName: string;
  merchantAddress: string;
  township: string | null;
  story: string;
  unit: string;
  unitEn: string;
  /** Until when it should have been entered, "YYYY-MM-DD HH:MM". */
  registerBy: string;
};

/** Open leads that intake should have entered by now, the oldest first. Nothing of who sent them. */
export const unregisteredLeads = (by: Member): Promise<Unregistered[]> => asMember(by, unregisteredNow);

/** The same in a transaction of the member's. */
export async function unregisteredNow(tx: Tx): Promise<Unregistered[]> {
  const { all, now } = await withoutNumber(tx);
  return all.filter(({ registerBy }) => registerBy < now);
}

/** The same question about one lead, late or not; null when it has its number, or needs none. */
export async function unregisteredLead(number: string, by: Member): Promise<Unregistered | null> {
  const { all } = await asMember(by, withoutNumber);
  return all.find((lead) => lead.number === number) ?? null;
}

async function withoutNumber(tx: Tx): Promise<{ all: Unregistered[]; now: string }> {
  const rows = await tx.execute<Row>(sql`select * from unregistered_leads()`);
  const now = await thisMinute(tx);
  const calendar = await calendarFrom(tx, rows[0]?.opened_on ?? now.slice(0, 10));
  return { now, all: rows.map((row) => shaped(row, calendar)) };
}

type Row = {
  number: string;
  kind: LeadKind;
  topic_slug: string;
  stage: Stage;
  opened_on: string;
  due_on: string | null;
  merchant_name: string;
  merchant_address: string;
  township: string | null;
  story: string;
  unit_name: string;
  unit_name_en: string;
  /** The minute a colleague took it down; null when only its day is known. */
  opened_at: string | null;
};

function registerBy({ opened_at, opened_on }: Pick<Row, "opened_at" | "opened_on">, calendar: Calendar): string {
  const { workingHours, office } = toRegister();
  return afterWorkingHours(opened_at ?? opened_on, workingHours, office, calendar);
}

const shaped = ({ number, kind, stage, township, story, ...row }: Row, calendar: Calendar): Unregistered => ({
  ...{ number, kind, stage, township, story, topic: row.topic_slug, openedOn: row.opened_on, dueOn: row.due_on },
  ...{ merchantName: row.merchant_name, merchantAddress: row.merchant_address, unit: row.unit_name, unitEn: row.unit_name_en },
  registerBy: registerBy(row, calendar),
});
