import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { registerLead } from "#app/leads/register-lead.ts";
import { readForm } from "#app/web/form.server.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { answerRegister, toRegisterFor } from "./parts/register-for.server.ts";
import { RegisterStep } from "./parts/register-step.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  return json(await toRegisterFor(params.number, by));
}

export async function action({ request, params: { number = "" } }: ActionFunctionArgs) {
  const by = await requireStaff(request, "leads.work");
  const { text, typed } = await readForm(request);
  return answerRegister({ request, number, by, typed }, await registerLead(number, text("number12315"), by));
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "leads.desk.register.title");

export default function Register() {
  const { lead, brief } = useLoaderData<typeof loader>();
  return <RegisterStep lead={lead} brief={brief} refused={useActionData<typeof action>()} />;
}
