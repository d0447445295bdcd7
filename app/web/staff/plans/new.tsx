import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { proposePlan } from "#app/plans/drafts/propose-plan.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { goTo } from "#app/web/staff/go-to.server.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { draftAddress } from "./parts/draft-address.ts";
import { NoticeForm } from "./parts/notice-form.tsx";

/** A notice is longer than other fields: 200,000 characters are 600 KB. */
const noticeBytes = 1024 * 1024;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "plans.write");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const { text, typed, uploads } = await readForm(request, 1, noticeBytes);
  const done = await proposePlan(text("notice"), uploads[0] ?? null, by);
  if (done.outcome === "invalid") return json({ typed, issues: done.issues }, { status: 422 });
  return goTo(request, draftAddress(done.id));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.new.title");

export default function New() {
  const { t } = useWords();
  const { typed = {}, issues = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageHead from={{ to: "/staff/plans", label: t("plans.title") }} title={t("plans.new.title")} about={t("plans.new.intro")} />
      <NoticeForm typed={typed} issues={issues} />
    </>
  );
}
