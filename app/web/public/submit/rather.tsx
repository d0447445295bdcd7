import { useWords } from "#app/i18n/words.tsx";
import type { Want } from "#app/intake/drafts/draft.ts";
import type { Proposal } from "#app/intake/look-at-story.ts";
import { ChangeWant } from "./change-want.tsx";
import type { Sheet } from "./sheet.ts";

/** The words ask for something else than what was chosen at the beginning; it is one press away, with all that is written. */
export function Rather({ sheet: { id, want }, type }: { sheet: Pick<Sheet, "id" | "want">; type: Proposal["type"] }) {
  const { t } = useWords();
  const other: Want = type === "mixed" ? "both" : type;
  // Who has asked for both has chosen knowingly.
  if (other === want || want === "both") return null;
  return (
    <section className="told">
      <h2>{t(`intake.submit.rather.${other}.title`)}</h2>
      <p>{t(`intake.submit.rather.${other}.next`)}</p>
      <ChangeWant id={id} want={other}>
        {t(`intake.submit.rather.${other}.go`)}
      </ChangeWant>
    </section>
  );
}
