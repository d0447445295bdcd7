import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { draftPreview } from "#app/plans/drafts/draft-preview.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { useDraftComparable } from "./parts/comparable.ts";
import { Comparison } from "./parts/comparison.tsx";
import { draftFor } from "./parts/draft-for.server.ts";
import { DraftFrame } from "./parts/draft-frame.tsx";
import { planBeside } from "./parts/plan-beside.server.ts";
import { Routes } from "./parts/routes.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const draft = await draftFor(params.id, by);
  return json({ draft, routes: await draftPreview(draft.areas, by), beside: await planBeside(draft.year, by) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.preview.title");

export default function Preview() {
  const { t } = useWords();
  const { draft, routes, beside } = useLoaderData<typeof loader>();
  const comparable = useDraftComparable(draft);
  return (
    <DraftFrame draft={draft} title={t("plans.preview.title")} intro={t("plans.preview.intro")}>
      <Routes draft={draft} routes={routes} />
      {beside && <Comparison now={comparable} before={beside} />}
    </DraftFrame>
  );
}
