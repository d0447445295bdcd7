import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import type { ShownLead } from "./lead-shape.ts";

type File = ShownLead["evidence"][number];

/** What came along, cleaned: pictures to look at, films and documents to take home; what cannot be shown says why. */
export function LeadPictures({ lead }: { lead: ShownLead }) {
  const { t, href, language } = useWords();
  if (lead.evidence.length === 0) return null;
  const toTake = lead.evidence.some(({ kind }) => kind !== "picture");
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.pictures.title", { count: lead.evidence.length })}</h2>
      <ul className="plates">
        {lead.evidence.map((file, place) => (
          <li key={file.id}>
            {file.state !== "shown" ? (
              <p className="missing">{t(`leads.desk.pictures.${file.state}`)}</p>
            ) : file.kind === "picture" ? (
              <Plate file={file} place={place} />
            ) : (
              <Take file={file} kind={file.kind} />
            )}
            {file.asItCame && <p className="small quiet">{t("leads.desk.pictures.asItCame")}</p>}
            <p className="small">
              <a href={href(`/staff/leads/${lead.number}/originals/${file.id}`)}>{t("leads.desk.original.link")}</a>
            </p>
            {file.addedOn && <p className="small quiet">{t("leads.desk.pictures.added", { date: showDate(file.addedOn, language) })}</p>}
          </li>
        ))}
      </ul>
      {toTake && (
        <p className="hint">
          {t("leads.desk.pictures.careful")}
          {!lead.scanned && t("leads.desk.pictures.unscanned")}
        </p>
      )}
    </section>
  );
}

function Plate({ file: { id, width, height }, place }: { file: File; place: number }) {
  const { t, href } = useWords();
  const address = href(`/staff/evidence/${id}`);
  return (
    <a href={address}>
      <img
        src={address}
        alt={t("leads.desk.pictures.alt", { place: place + 1 })}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
      />
    </a>
  );
}

function Take({ file: { id, bytes, ending }, kind }: { file: File; kind: "video" | "document" }) {
  const { t, href } = useWords();
  const size = Math.max(0.1, bytes / 1024 / 1024).toFixed(1);
  return <a href={href(`/staff/evidence/${id}`)}>{t(`leads.desk.pictures.take.${kind}`, { size, ending })}</a>;
}
