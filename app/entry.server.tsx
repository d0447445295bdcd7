import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { log } from "#app/log.server.ts";
import { wholePage } from "./server/whole-page.ts";

/** A whole page at once: nothing streams, so a status is known before the first byte; and nothing hydrates, so it is plain HTML. */
export default function answer(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const page = renderToStaticMarkup(<RemixServer context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return wholePage(Buffer.from(`<!doctype html>${page}`), { status, headers });
}

/** Remix calls this for what nobody expected. The story stays out of the log: only the kind of fault and where. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) log.error({ event: "page.failed", ...log.fault(error) });
}
