import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { caseFor } from "./parts/case-for.server.ts";
import { CaseFrame } from "./parts/case-frame.tsx";
import { WhatNow } from "./parts/what-now.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "cases.read");
  return json(await caseFor(params.number, by));
}

export const meta: MetaFunction = ({ location, params }) => deskTitle(location, "cases.desk.case.title", { number: params.number ?? "" });

export default function Case() {
  const known = useLoaderData<typeof loader>();
  return (
    <CaseFrame known={known}>
      <WhatNow known={known} />
    </CaseFrame>
  );
}
