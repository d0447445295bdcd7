import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { deactivateMember } from "#app/team/deactivate-member.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { colleague } from "./colleague.server.ts";
import { TeamForm } from "./team-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  return json({ member: await colleague(params.username, by) });
}

export async function action({ request, params: { username = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  const { outcome } = await deactivateMember(username, by);
  if (outcome === "unknown") throw new Response(null, { status: 404 });
  if (outcome === "deactivated") return goTo(request, "/staff/team");
  const issues: Issue[] = [{ field: "", key: "team.deactivate.yourself" }];
  return json({ issues }, { status: 409 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "team.deactivate.link");

export default function Deactivate() {
  const { t } = useWords();
  const { member } = useLoaderData<typeof loader>();
  const issues = useActionData<typeof action>()?.issues ?? [];
  const { name } = member;
  return (
    <TeamForm
      title={t("team.deactivate.title", { name })}
      intro={t("team.deactivate.intro")}
      button={t("team.deactivate.button")}
      kind="danger"
      issues={issues}
    />
  );
}
