import { useWords } from "#app/i18n/words.tsx";
import type { Contact as Opened } from "#app/intake/seal-contact.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { LeadFrame } from "./lead-frame.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Props = {
  lead: ShownLead;
  contact: Opened & { idNumber?: string };
  /** Who sent it, unless it is who claims the reward. */
  of?: "claim";
  at: string;
  until: string;
  viewer: { name: string; unit: string; unitEn: string };
};

/** Who sent it, with who looks and when written all over it: a photo or a print of the screen says whose screen it was. */
export function Contact({ lead, contact, of, at, until, viewer }: Props) {
  const { t, href, language } = useWords();
  const unit = language === "zh" ? viewer.unit : viewer.unitEn;
  const mark = t("leads.desk.contact.watermark", { name: viewer.name, unit, at: showMoment(at, language) });
  const facts = [
    [t("leads.desk.contact.name"), contact.name],
    [t("leads.desk.contact.phone"), contact.phone],
    [t("leads.desk.contact.address"), contact.address],
    [t("leads.desk.contact.agent"), contact.agent && `${contact.agent.name} ${contact.agent.phone}`],
    [t("leads.desk.contact.others"), contact.others],
    [t("leads.desk.reward.idNumber"), contact.idNumber],
  ].filter(([, value]) => value);
  return (
    <LeadFrame lead={lead}>
      <section className="sheet-part contact">
        <h2>{t(of ? "leads.desk.reward.claimant" : "leads.desk.contact.title")}</h2>
        <div className="watermarked">
          <dl className="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className="marks-over" aria-hidden="true">
            {places.map((place) => (
              <span key={place}>{mark}</span>
            ))}
          </div>
        </div>
        <p className="watermark">{mark}</p>
        <p className="quiet">{t("leads.desk.contact.care", { until: showMoment(until, language) })}</p>
        <p>
          <a href={href(`/staff/leads/${lead.number}`)}>{t("leads.desk.step.back")}</a>
        </p>
      </section>
    </LeadFrame>
  );
}

/** As often as it takes to leave no corner of the box without the mark. */
const places = Array.from({ length: 24 }, (_, place) => place);
