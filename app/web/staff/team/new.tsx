import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { addMember } from "#app/team/add-member.ts";
import { roles } from "#app/team/member.ts";
import { teamList } from "#app/team/team-list.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { Field } from "#app/web/ui/field.tsx";
import { TeamForm } from "./team-form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  const { units } = await teamList(by);
  return json({ units });
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "team.manage");
  const { typed } = await readForm(request);
  const done = await addMember(typed, by);
  if (done.outcome === "added") return goTo(request, "/staff/team");
  const { password: _, ...shown } = typed;
  return json({ issues: done.issues, typed: shown }, { status: 422 });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "team.new.title");

export default function New() {
  const { t, language } = useWords();
  const { units } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const asked = { typed: refused?.typed ?? {}, issues: refused?.issues ?? [], required: true };
  const rolesOffered = roles.map((role) => ({ value: role, label: t(`team.roles.${role}`), hint: t(`team.new.may.${role}`) }));
  const unitsOffered = units.map(({ slug, name, nameEn }) => ({ value: slug, label: language === "zh" ? name : nameEn }));
  return (
    <TeamForm title={t("team.new.title")} intro={t("team.new.intro")} button={t("team.new.button")} issues={asked.issues}>
      <Field name="name" label={t("team.new.name")} autoComplete="off" maxLength={40} {...asked} />
      <Field
        name="username"
        label={t("team.new.username")}
        hint={t("team.new.usernameHint")}
        autoComplete="off"
        maxLength={31}
        {...asked}
      />
      <Field name="unit" type="select" label={t("team.new.unit")} choices={unitsOffered} {...asked} />
      <Field name="role" type="radio" label={t("team.new.role")} choices={rolesOffered} {...asked} />
      <Field
        name="password"
        type="password"
        label={t("team.new.password")}
        hint={t("team.password.hint")}
        autoComplete="new-password"
        {...asked}
      />
    </TeamForm>
  );
}
