import { type ActionFunctionArgs, json } from "@remix-run/node";
import type { Deed } from "#app/intake/deeds.ts";
import { doDeed } from "#app/intake/do-deed.ts";
import { readForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { openFiling } from "./open.server.ts";

/** Takes a deed to its verb and shows the filing again: done, to be mended (422), or no longer possible (409). */
export const takeDeed =
  (kind: Deed) =>
  ({ request, context }: ActionFunctionArgs) =>
    guarded(async () => {
      const { text, typed } = await readForm(request);
      const known = await openFiling(text("receipt"), context);
      if (!known.filing) return json({ ...known, about: "", typed: {}, did: null }, { status: known.status });
      const done = await doDeed(kind, typed);
      const about = text("matter");
      const opened = await openFiling(text("receipt"), null);
      if (done.outcome === "done") return json({ ...opened, about, typed: {}, did: kind });
      const refused = [{ field: "", key: `intake.deeds.${kind}.closed` as const }];
      const issues = done.outcome === "invalid" ? done.issues : refused;
      return json({ ...opened, issues, about, typed, did: null }, { status: done.outcome === "invalid" ? 422 : 409 });
    });
