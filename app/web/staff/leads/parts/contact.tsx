import { useWords } from "#app/i18n/words.tsx";
import type { Contact as Opened } from "#app/intake/seal-contact.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { LeadFrame } from "./lead-frame.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** Who sent it, shown once, with who opened it and when written across: a photo of the screen says whose screen it was. */
export function Contact({ lead, contact }: { lead: ShownLead; contact: Opened }) {
  const { t, href, language } = useWords();
  const opened = lead.history.findLast(({ verb }) => verb === "identity.opened");
  const facts = [
    [t("leads.desk.contact.name"), contact.name],
    [t("leads.desk.contact.phone"), contact.phone],
    [t("leads.desk.contact.address"), contact.address],
  ].filter(([, value]) => value);
  return (
    <LeadFrame lead={lead}>
      <section className="sheet-part contact">
        <h2>{t("leads.desk.contact.title")}</h2>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="watermark">
          {t("leads.desk.contact.watermark", {
            name: opened?.who ?? "",
            at: opened ? showMoment(opened.at, language) : "",
            number: lead.number,
          })}
        </p>
        <p className="quiet">{t("leads.desk.contact.care")}</p>
        <p>
          <a href={href(`/staff/leads/${lead.number}`)}>{t("leads.desk.step.back")}</a>
        </p>
      </section>
    </LeadFrame>
  );
}
