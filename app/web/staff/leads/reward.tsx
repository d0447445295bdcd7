import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/web/session.server.ts";
import { leadFor } from "./parts/lead-for.server.ts";
import { RewardSheet } from "./parts/reward-sheet.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.read");
  return json(await leadFor(params.number, by));
}

export default function Reward() {
  return <RewardSheet lead={useLoaderData<typeof loader>()} />;
}
