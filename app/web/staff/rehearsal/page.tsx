import "#app/web/ui/staff.css";
import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { openRehearsal } from "#app/exposure/open-rehearsal.ts";
import { useWords } from "#app/i18n/words.tsx";
import { AsPublic } from "#app/web/staff/exposure/parts/as-public.tsx";
import { Trouble } from "#app/web/staff/trouble.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { Watermark } from "#app/web/ui/watermark.tsx";
import { guarded } from "#app/web/unavailable.server.ts";

/**
 * The one page of the desk that needs no badge: a leader reads on a phone what will be public. The key in the address is the badge,
 * for a day; without a good one there is nothing here, as with any address that leads nowhere.
 */
export async function loader({ params }: LoaderFunctionArgs) {
  const rehearsal = await guarded(() => openRehearsal(params.key ?? ""));
  if (!rehearsal) throw new Response(null, { status: 404, headers: kept });
  return json(rehearsal, { headers: kept });
}

const kept = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow" };

export const headers: HeadersFunction = () => kept;

/** Nothing of the day: a tab and a history are read over the shoulder. */
export const meta: MetaFunction = () => [{ title: "—" }, { name: "robots", content: "noindex, nofollow" }];

export default function Rehearsal() {
  const { t, language, href } = useWords();
  const { key } = useParams();
  const { day, topics, maker, expiresAt } = useLoaderData<typeof loader>();
  const until = showMoment(expiresAt, language);
  return (
    <main className="rehearsed-outside">
      <Watermark text={t("exposure.rehearsal.mark", { maker, until })} />
      <header className="page-head">
        <div>
          <h1>{t("exposure.desk.preview.heading")}</h1>
          <p>{t("exposure.rehearsal.intro", { until })}</p>
        </div>
      </header>
      <AsPublic
        day={day}
        outside={{
          topicName: (slug) => topics.find((topic) => topic.slug === slug)?.[language] ?? slug,
          picturesAt: href(`/staff/rehearsal/${key}/pictures`),
        }}
      />
    </main>
  );
}

export const ErrorBoundary = Trouble;
