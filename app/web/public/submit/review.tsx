import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { head } from "#app/web/public/head.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { reviewOf } from "./review.server.ts";
import { ReviewSheet } from "./review-sheet.tsx";

export const loader = (args: LoaderFunctionArgs) => guarded(async () => json(await reviewOf(args)));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.submit.review.title") }));

/** Everything once more before it is sent. */
export default function Review() {
  const { t } = useWords();
  return <ReviewSheet review={useLoaderData<typeof loader>()} title={t("intake.submit.review.title")} />;
}
