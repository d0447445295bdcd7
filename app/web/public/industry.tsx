import { type ActionFunctionArgs, type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { openIndustryDay } from "#app/exposure/industry.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { offeredTopics } from "#app/plans/topics.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { CodeForm } from "./industry/code-form.tsx";
import { IndustryDay } from "./industry/industry-day.tsx";
import { codeFor, privately, remember } from "./industry/opened.server.ts";
import { inTurn } from "./receipt/in-turn.server.ts";

/** Every link answers with the same question; only a right code, typed in this browser, is answered with the day. */
export const loader = ({ request, params: { key = "" } }: LoaderFunctionArgs) =>
  guarded(async () => {
    const code = await codeFor(request, key);
    const opened = code ? await openIndustryDay(key, code) : null;
    if (opened?.outcome !== "open") return json({ day: null, topics: [] }, { headers: privately });
    const topics = (await offeredTopics()).map(({ slug, zh, en }) => ({ slug, zh, en }));
    return json({ day: opened.day, topics }, { headers: privately });
  });

/** A wrong code makes its sender wait, as a wrong receipt does. */
export const action = ({ request, params: { key = "" }, context }: ActionFunctionArgs) =>
  guarded(async () => {
    const { text } = await readForm(request);
    const seen = await inTurn(
      context,
      () => openIndustryDay(key, text("code")),
      ({ outcome }) => outcome === "unknown",
    );
    if (seen?.outcome === "open") {
      const { pathname } = new URL(request.url);
      throw redirect(pathname, { status: 303, headers: { "Set-Cookie": await remember(key, text("code")), ...privately } });
    }
    if (seen?.outcome === "coming") return json({ releaseAt: seen.releaseAt, issues: [] as Issue[] }, { headers: privately });
    const [status, word] = seen ? ([404, "exposure.industry.wrong"] as const) : ([429, "exposure.industry.slow"] as const);
    const issues: Issue[] = [{ field: "code", key: word }];
    return json({ releaseAt: null, issues }, { status, headers: privately });
  });

export const headers: HeadersFunction = () => privately;

export const meta: MetaFunction = () => [{ title: "—" }, { name: "robots", content: "noindex, nofollow" }];

export default function Industry() {
  const { day, topics } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pathname } = useLocation();
  if (day) return <IndustryDay day={day} topics={topics} at={pathname} />;
  return <CodeForm at={pathname} issues={answer?.issues ?? []} releaseAt={answer?.releaseAt ?? null} />;
}
