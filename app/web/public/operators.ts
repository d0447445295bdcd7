import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { findOperators } from "#app/merchants/find-operators.ts";
import { guarded } from "#app/web/unavailable.server.ts";

/** What public/scripts/operators.js asks while somebody types. Neither kept nor noted anywhere: whom people look for may be a tip. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  guarded(async () => {
    const typed = new URL(request.url).searchParams.get("q") ?? "";
    return json({ operators: await findOperators(typed) }, { headers: { "Cache-Control": "no-store" } });
  });
