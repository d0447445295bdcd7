import "#app/web/ui/staff.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isDemo } from "#app/team/demo.ts";
import { memberOf } from "#app/team/sessions.ts";
import { signIn } from "#app/team/sign-in.ts";
import { readForm } from "#app/web/form.server.ts";
import { badge, tokenOf } from "#app/web/session.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { deskTitle } from "./desk-title.ts";
import { goTo } from "./go-to.server.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { Trouble } from "./trouble.tsx";
import { wayBack } from "./way-back.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const token = await tokenOf(request);
  if (token && (await guarded(() => memberOf(token)))) throw goTo(request, "/staff");
  return json({ demo: await isDemo() });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const username = form.text("username");
  const done = await guarded(() => signIn({ username, password: form.text("password") }));
  if (done.outcome === "signed-in") return goTo(request, wayBack(request.url), { "Set-Cookie": await badge(done.token) });
  const [status, key] = done.outcome === "slow-down" ? ([429, "slow"] as const) : ([422, "refused"] as const);
  return json({ typed: { username }, key }, { status, headers: status === 429 ? { "Retry-After": "60" } : {} });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "team.signIn.title");

export default function SignIn() {
  const refused = useActionData<typeof action>();
  return (
    <SignInPage demo={useLoaderData<typeof loader>().demo} typed={refused?.typed ?? { username: "" }} refused={refused?.key ?? null} />
  );
}

export const ErrorBoundary = Trouble;
