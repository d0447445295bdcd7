import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { AskedFor } from "./parts/asked-for.tsx";
import { DraftAreas } from "./parts/draft-areas.tsx";
import { draftFor } from "./parts/draft-for.server.ts";
import { DraftHead } from "./parts/draft-head.tsx";
import { NoticeWords } from "./parts/notice-words.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  return json({ draft: await draftFor(params.id, by), confirms: may(by, "plans.confirm") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "plans.draft.tab");

export default function Draft() {
  const { draft, confirms } = useLoaderData<typeof loader>();
  return (
    <>
      <DraftHead draft={draft} confirms={confirms} />
      <div className="beside">
        <DraftAreas draft={draft} />
        <NoticeWords draft={draft} />
      </div>
      <AskedFor plan={draft} />
    </>
  );
}
