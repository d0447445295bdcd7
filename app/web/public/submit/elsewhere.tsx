import { useWords } from "#app/i18n/words.tsx";
import type { Proposal } from "#app/intake/look-at-story.ts";
import { Phoned } from "./phoned.tsx";

type Props = { slug: NonNullable<Proposal["elsewhere"]>; filed?: boolean };

/** Another authority can help better (市监令121 art. 34, 44): whom to call. Nobody is turned away. */
export function Elsewhere({ slug, filed = false }: Props) {
  const { t } = useWords();
  return (
    <div className="told">
      <h2>{t("sorting.elsewhere.title")}</h2>
      <p>
        <Phoned text={t(`sorting.elsewhere.${slug}`)} />
      </p>
      <p>{t(filed ? "sorting.elsewhere.filed" : "sorting.elsewhere.still")}</p>
    </div>
  );
}
