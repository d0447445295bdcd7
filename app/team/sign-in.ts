import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { settings } from "#app/settings.server.ts";
import { asMember, asStranger } from "#db/client.server.ts";
import { credentials, members, sessions, signInRefusals } from "#db/schema/team.ts";
import type { Member } from "./member.ts";
import { memberRows } from "./member-rows.ts";
import { passwordFits } from "./passwords.ts";
import { newToken, tokenHash } from "./sessions.ts";

export type SignIn = { outcome: "signed-in"; token: string; member: Member } | { outcome: "refused" } | { outcome: "slow-down" };

/** Five refusals in a minute slow the next try down, whoever tries; the right password then waits too, never longer. */
export async function signIn({ username, password }: { username: string; password: string }): Promise<SignIn> {
  const known = await asStranger(async (tx) => {
    const recent = and(eq(signInRefusals.username, username), gt(signInRefusals.at, sql`statement_timestamp() - interval '1 minute'`));
    const [refusals] = await tx.select({ n: count() }).from(signInRefusals).where(recent);
    const [member] = await memberRows(tx).where(and(eq(members.username, username), isNull(members.deactivatedAt)));
    const [secret] = member ? await tx.select().from(credentials).where(eq(credentials.memberId, member.id)) : [];
    return { tooMany: (refusals?.n ?? 0) >= 5, member, secret };
  });
  if (known.tooMany) return { outcome: "slow-down" };
  const usable = known.secret && !(known.secret.demo && settings.production) ? known.secret.passwordHash : null;
  const fits = await passwordFits(password.slice(0, 200), usable);
  if (!fits || !known.member) {
    await asStranger((tx) => tx.insert(signInRefusals).values({ username: username.slice(0, 60) }));
    return { outcome: "refused" };
  }
  const { member } = known;
  const token = newToken();
  await asMember(member, async (tx) => {
    await tx.insert(sessions).values({ tokenHash: tokenHash(token), memberId: member.id });
    await record(tx, "member.signed-in", { kind: "member", id: member.id });
  });
  return { outcome: "signed-in", token, member };
}
