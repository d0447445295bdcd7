import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { FilingLead } from "#app/intake/open-matter.ts";
import { original } from "#app/web/ui/original.ts";
import { Prose } from "#app/web/ui/prose.tsx";
import { showDate } from "#app/web/ui/show.ts";

const routes = ["settle", "association", "department", "arbitration", "court"] as const;

/** How a matter ended and why. Where mediation did not help, the law's other ways are named (市监令121 art. 15, 25). */
export function Closing({ lead: { closingCode, answer, closedOn }, within }: { lead: FilingLead; within: boolean }) {
  const { t, language } = useWords();
  const open = closingCode === "no-agreement" || closingCode?.startsWith("not-accepted");
  const Heading = within ? "h4" : "h3";
  return (
    <div className="answer">
      {closingCode && <Heading>{t(`intake.filing.closing.${closingCode}` as WordKey)}</Heading>}
      {answer && <Prose text={answer} lang={original(language)} />}
      {closedOn && <p className="small quiet">{t("intake.filing.closedOn", { date: showDate(closedOn, language) })}</p>}
      {open && (
        <>
          <p className="routes">{t("intake.filing.routes.title")}</p>
          <ul>
            {routes.map((route) => (
              <li key={route}>{t(`intake.filing.routes.${route}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
