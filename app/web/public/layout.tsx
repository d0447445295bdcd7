import "#app/web/ui/public.css";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useLoaderData, useMatches, useRouteError } from "@remix-run/react";
import { isDemo } from "#app/team/demo.ts";
import { knownSiteUrl, siteCodes } from "#app/web/site.server.ts";
import { asAsked, wantsElder } from "./elder.server.ts";
import { Gone, isGone } from "./gone.tsx";
import { handOver } from "./hand-over.server.ts";
import { head } from "./head.ts";
import { Problem } from "./problem.tsx";
import { Sheet } from "./sheet.tsx";

/** What every page is set in. Never fails: a page without its database still has to say so. */
export async function loader({ request }: LoaderFunctionArgs) {
  const page = { demo: await isDemo(), elder: await wantsElder(request), origin: knownSiteUrl() ?? "", codes: siteCodes() };
  return handOver(page, await asAsked(request));
}

/** The title of a page that could not be shown. */
export const meta: MetaFunction = (page) => head(page, () => null);

export default function PublicLayout() {
  const { demo, elder, codes } = useLoaderData<typeof loader>();
  return (
    <Sheet demo={demo} elder={elder} codes={codes}>
      <Outlet />
    </Sheet>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const layout = useMatches().find(({ id }) => id.endsWith("web/public/layout"))?.data as { demo: boolean; elder: boolean } | undefined;
  return (
    <Sheet demo={layout?.demo ?? false} elder={layout?.elder ?? false}>
      {isGone(error) ? <Gone gone={error.data} /> : <Problem status={isRouteErrorResponse(error) ? error.status : 500} />}
    </Sheet>
  );
}
