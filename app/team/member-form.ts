import { z } from "zod";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { roles } from "./member.ts";
import { shortestPassword } from "./passwords.ts";

const memberForm = z.object({
  name: text(1, 40, "team.issues.name"),
  username: z.string(words("team.issues.username")).regex(/^[a-z][a-z0-9-]{1,30}$/, words("team.issues.username")),
  unit: text(1, 60, "team.issues.unit"),
  role: z.enum(roles, words("team.issues.role")),
  password: z
    .string(words("team.issues.password"))
    .min(shortestPassword, words("team.issues.password"))
    .max(200, words("team.issues.password")),
});

/** A colleague as typed: every fault at its field, or the member to be. */
export function readMember(typed: Record<string, string>): { member: z.infer<typeof memberForm> } | { issues: Issue[] } {
  const form = memberForm.safeParse(typed);
  return form.success ? { member: form.data } : { issues: issuesOf(form.error, { shortest: shortestPassword }) };
}
