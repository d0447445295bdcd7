import { eq, sql } from "drizzle-orm";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import type { PublicFollowUp } from "./published/follow-ups.ts";

type Told<Of> = Of extends { kind: "recheck"; result: infer Result }
  ? { kind: "rechecks"; said: Result; letterNo: null }
  : Of extends { kind: "reply"; reply: infer Reply }
    ? { kind: "replies"; said: Reply; letterNo: string }
    : never;

/** `who` wrote it down, `confirmer` stands by it (null: nobody yet), `takenBack` by whom (null: it stands). */
type Row = Told<PublicFollowUp> & {
  id: string;
  on: string;
  memberId: string;
  who: string;
  confirmer: string | null;
  takenBack: string | null;
};

/** What was written down about a case after it came out, as the desk sees it, with what this member can do about each. */
export function followUpList(number: string, by: Member) {
  return asMember(by, async (tx) => {
    const [known] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number));
    if (!known) return null;
    const rows = await tx.execute<Row>(sql`
      select f.*, w.name as who, c.name as confirmer, b.name as "takenBack" from (
        select 'rechecks' as kind, id, checked_on::text as "on", result as said, null as "letterNo", member_id as "memberId",
               confirmed_by, taken_back_by, at from case_rechecks where case_id = ${known.id}
        union all
        select 'replies', id, replied_on::text, reply, letter_no, member_id, confirmed_by, taken_back_by, at
        from operator_replies where case_id = ${known.id}) f
      join members w on w.id = f."memberId" left join members c on c.id = f.confirmed_by left join members b on b.id = f.taken_back_by
      order by f."on", f.at`);
    return [...rows].map((row) => ({
      ...told(row),
      can: {
        confirm: may(by, "cases.approve") && row.memberId !== by.id && !row.confirmer && !row.takenBack,
        takeBack: may(by, "cases.withdraw") && !row.takenBack,
      },
    }));
  });
}

export type ListedFollowUp = NonNullable<Awaited<ReturnType<typeof followUpList>>>[number];

const told = ({ id, on, who, confirmer, takenBack, ...row }: Row) => {
  const shared = { id, on, who, confirmer, takenBack };
  return row.kind === "rechecks"
    ? { ...shared, kind: row.kind, said: row.said, letterNo: row.letterNo }
    : { ...shared, kind: row.kind, said: row.said, letterNo: row.letterNo };
};
