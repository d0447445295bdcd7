import { signIn } from "#app/team/sign-in.ts";
import { members } from "#db/seed/demo/members.ts";

/** The cookie that the browser of a member of the demo sends once they have signed in. */
export async function badgeOf(username: string): Promise<string> {
  const answer = await signIn({ username, password: members.find((one) => one.username === username)?.password ?? "" });
  if (answer.outcome !== "signed-in") throw new Error(`${username} cannot sign in: ${answer.outcome}`);
  return `desk=${btoa(JSON.stringify(answer.token))}`;
}
