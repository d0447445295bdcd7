import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/web/session.server.ts";

/** An address that leads nowhere, said inside the desk. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "desk.open");
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
