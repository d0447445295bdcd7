import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { setPassword } from "#app/team/set-password.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { colleague } from "./colleague.server.ts";
import { TeamForm } from "./team-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  return json({ member: await colleague(params.username, by) });
}

export async function action({ request, params: { username = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  const form = await readForm(request);
  const done = await setPassword(username, form.text("password"), by);
  if (done.outcome === "unknown") throw new Response(null, { status: 404 });
  if (done.outcome === "set") return goTo(request, "/staff/team");
  return json({ issues: done.issues }, { status: 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "team.password.link");

export default function Password() {
  const { t } = useWords();
  const { member } = useLoaderData<typeof loader>();
  const issues = useActionData<typeof action>()?.issues ?? [];
  const { name } = member;
  return (
    <TeamForm
      title={t("team.password.title", { name })}
      intro={t("team.password.intro")}
      button={t("team.password.button")}
      issues={issues}
    >
      <Field
        name="password"
        type="password"
        label={t("team.password.label")}
        hint={t("team.password.hint")}
        required
        autoComplete="new-password"
        typed={{}}
        issues={issues}
      />
    </TeamForm>
  );
}
