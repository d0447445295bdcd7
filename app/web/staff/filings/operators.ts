import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { findOperatorsFor } from "#app/merchants/find-operators.ts";
import { requireStaff } from "#app/web/session.server.ts";

/** The public's search for operators, through the staff's own door: on the inner network the public one may not be there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "filings.take");
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return json({ operators: await findOperatorsFor(by, typed) }, { headers: { "Cache-Control": "no-store" } });
}
