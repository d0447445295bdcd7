import type { LoaderFunctionArgs } from "@remix-run/node";
import { staffCalendar } from "#app/exposure/calendar/staff-calendar.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";

/** Everything scheduled, for a colleague's own calendar. It names days to come: behind the badge, and kept by no cache. */
export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.read");
  const { origin, pathname } = new URL(request.url);
  const t = translate(languageOf(pathname));
  const file = await staffCalendar(by, origin, {
    name: t("exposure.calendar.title"),
    state: (state) => t(`exposure.desk.states.${state}.name`),
    occasion: ({ slug, name }) => (slug ? t(`exposure.occasions.${slug}`) : name),
  });
  const headers = { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="exposure-days.ics"' };
  return new Response(file, { headers: { ...headers, "Cache-Control": "no-store" } });
}
