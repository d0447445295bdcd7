import { useWords } from "#app/i18n/words.tsx";
import type { Matter } from "#app/intake/open-matter.ts";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";

/** Which of the two matters this is, and whether the business will know who sent it. */
export function MatterHead({ matter: { kind, identity, files, rewarded } }: { matter: Matter }) {
  const { t } = useWords();
  const facts = [
    { term: t("intake.filed.identity"), value: t(`intake.identity.${identity}.label`) },
    { term: t("intake.filed.photos"), value: t("intake.filed.photosCount", { count: files.length }) },
    ...(rewarded ? [{ term: t("intake.filing.rewarded"), value: t("intake.filing.wished") }] : []),
  ];
  return (
    <>
      <h2 id={`half-${kind}`}>{t(`intake.filing.half.${kind}`)}</h2>
      <p className="opening">{t(`intake.filing.wall.${kind}`)}</p>
      <FactStrip facts={facts} />
    </>
  );
}
