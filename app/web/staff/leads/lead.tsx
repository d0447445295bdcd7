import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { signalsOf } from "#app/leads/signals-of.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { leadFor } from "./parts/lead-for.server.ts";
import { LeadFrame } from "./parts/lead-frame.tsx";
import { NationalNumber } from "./parts/national-number.tsx";
import { hasSenderRequest, SenderRequest } from "./parts/sender-request.tsx";
import { Signals } from "./parts/signals.tsx";
import { WhatNow } from "./parts/what-now.tsx";
import { WhyHere } from "./parts/why-here.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  const lead = await leadFor(params.number, by);
  return json({ lead, signals: await signalsOf(lead.number, by) });
}

export const meta: MetaFunction = ({ location, params }) => deskTitle(location, "leads.desk.lead.title", { number: params.number ?? "" });

export default function Lead() {
  const { t } = useWords();
  const { lead, signals } = useLoaderData<typeof loader>();
  return (
    <LeadFrame lead={lead}>
      <WhatNow lead={lead} />
      <NationalNumber lead={lead} />
      {hasSenderRequest(lead) && (
        <section className="sheet-part">
          <h2>{t("leads.desk.sender.title")}</h2>
          <SenderRequest lead={lead} />
        </section>
      )}
      <WhyHere lead={lead} />
      <Signals lead={lead} signals={signals} />
    </LeadFrame>
  );
}
