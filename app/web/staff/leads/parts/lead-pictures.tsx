import { useWords } from "#app/i18n/words.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** The pictures that came along, cleaned; one that cannot be shown says why. */
export function LeadPictures({ lead }: { lead: ShownLead }) {
  const { t, href } = useWords();
  if (lead.evidence.length === 0) return null;
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.pictures.title", { count: lead.evidence.length })}</h2>
      <ul className="plates">
        {lead.evidence.map(({ id, width, height, state }, place) => (
          <li key={id}>
            {state === "shown" ? (
              <a href={href(`/staff/evidence/${id}`)}>
                <img
                  src={href(`/staff/evidence/${id}`)}
                  alt={t("leads.desk.pictures.alt", { place: place + 1 })}
                  width={width ?? undefined}
                  height={height ?? undefined}
                  loading="lazy"
                />
              </a>
            ) : (
              <p className="missing">{t(`leads.desk.pictures.${state}`)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
