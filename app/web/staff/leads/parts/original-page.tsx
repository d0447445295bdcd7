import type { SerializeFrom } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import type { lookAtOriginal } from "#app/leads/original-of.ts";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import { showDate, showMoment } from "#app/web/ui/show.ts";
import type { Refused } from "./lead-for.server.ts";
import { LeadFrame } from "./lead-frame.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Original = SerializeFrom<NonNullable<Awaited<ReturnType<typeof lookAtOriginal>>>>;

type Props = { lead: ShownLead; original: Original; damaged: boolean; refused?: Refused };

/** One file as it came, beside its lead: what it is, why somebody needs it, and for a quarter of an hour the way to take it out. */
export function OriginalPage({ lead, original, damaged, refused }: Props) {
  const { t, href } = useWords();
  const size = Math.max(0.1, original.bytes / 1024 / 1024).toFixed(1);
  return (
    <LeadFrame lead={lead}>
      <section className="sheet-part">
        <h2>{t("leads.desk.original.title")}</h2>
        {damaged && <p className="decision">{t("leads.desk.original.damaged")}</p>}
        <p className="quiet">{t(`leads.desk.original.kind.${original.kind}`, { size, ending: original.ending })}</p>
        {original.why ? <WhyNot original={original} /> : original.until ? <Take {...{ lead, original }} /> : <Ask refused={refused} />}
        <p>
          <a href={href(`/staff/leads/${lead.number}`)}>{t("leads.desk.step.back")}</a>
        </p>
      </section>
    </LeadFrame>
  );
}

function WhyNot({ original: { why, shreddedOn } }: Pick<Props, "original">) {
  const { t, language } = useWords();
  return <p>{t(`leads.desk.original.not.${why ?? "waiting"}`, { date: shreddedOn ? showDate(shreddedOn, language) : "" })}</p>;
}

function Take({ lead, original: { id, until } }: Pick<Props, "lead" | "original">) {
  const { t, language } = useWords();
  return (
    <>
      <p className="decision">{t("leads.desk.original.open", { until: until ? showMoment(until, language) : "" })}</p>
      <p className="quiet">
        {t("leads.desk.original.each")}
        {!lead.scanned && t("leads.desk.pictures.unscanned")}
      </p>
      <PostButton to={`/staff/leads/${lead.number}/originals/${id}/take`} kind="danger">
        {t("leads.desk.original.take")}
      </PostButton>
    </>
  );
}

function Ask({ refused }: Pick<Props, "refused">) {
  const { t } = useWords();
  return (
    <form method="post" className="form">
      <p className="quiet">{t("leads.desk.original.intro")}</p>
      <ErrorSummary issues={refused?.issues ?? []} />
      <Field
        name="reason"
        type="textarea"
        rows={4}
        label={t("leads.desk.original.label")}
        hint={t("leads.desk.original.hint")}
        required
        typed={refused?.typed ?? {}}
        issues={refused?.issues ?? []}
      />
      <div className="go">
        <Button>{t("leads.desk.original.button")}</Button>
      </div>
    </form>
  );
}
