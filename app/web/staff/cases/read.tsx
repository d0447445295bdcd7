import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { type ProposedCase, proposeCases } from "#app/cases/propose-cases.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { PageHead } from "#app/web/staff/page-head.tsx";
import { CaseRead } from "./parts/case-read.tsx";
import { ReadForm } from "./parts/read-form.tsx";

/** A bulletin is longer than other fields: 200,000 characters are 600 KB. */
const bulletinBytes = 1024 * 1024;

type Answer = { typed: Record<string, string>; issues: Issue[]; cases: ProposedCase[] };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "cases.write");
  return json(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireStaff(request, "cases.write");
  const { text, typed, uploads } = await readForm(request, 1, bulletinBytes);
  const sent = { pasted: text("notice"), upload: uploads[0] ?? null, published: text("published") };
  const read = await proposeCases(sent, by);
  if (read.outcome === "invalid") return json<Answer>({ typed, issues: read.issues, cases: [] }, { status: 422 });
  return json<Answer>({ typed, issues: [], cases: read.cases });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "cases.desk.read.title");

export default function Read() {
  const { t } = useWords();
  const { typed = {}, issues = [], cases = [] } = useActionData<typeof action>() ?? {};
  return (
    <>
      <PageHead
        from={{ to: "/staff/cases", label: t("cases.desk.list.title") }}
        title={t("cases.desk.read.title")}
        about={cases.length ? t("cases.desk.read.found", { count: cases.length }) : t("cases.desk.read.intro")}
      />
      {cases.map((one, place) => (
        <CaseRead key={one.text} read={one} number={place + 1} />
      ))}
      <ReadForm typed={typed} issues={issues} again={cases.length > 0} />
    </>
  );
}
