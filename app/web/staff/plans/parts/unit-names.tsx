import { useWords } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { draftAddress } from "./draft-address.ts";
import type { ShownDraft } from "./draft-shape.ts";

/** Where a name stands in the plan, and the other names that nobody has matched. */
export function UnitNames({ draft, name }: { draft: ShownDraft; name: string }) {
  const { t, href } = useWords();
  const others = draft.open.unitNames.filter((one) => one !== name);
  const naming = draft.areas.flatMap((area) =>
    area.units
      .filter((unit) => !unit.unit && unit.name === name)
      .slice(0, 1)
      .map((unit) => ({ area, unit })),
  );
  return (
    <>
      <section className="sheet-part">
        <h2>{t("plans.unit.where")}</h2>
        <ul className="plain">
          {naming.map(({ area, unit }) => (
            <li key={`${area.id} ${unit.raw}`}>
              <span lang="zh-CN">{area.title}</span> <span className="quiet">{t(`plans.area.roles.${unit.role}`)}</span>
              <blockquote className="note-line" lang="zh-CN">
                {area.annotation}
              </blockquote>
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section className="sheet-part">
          <h2>{t("plans.unit.others", { count: others.length })}</h2>
          <ul className="plain" lang="zh-CN">
            {others.map((other) => (
              <li key={other}>
                <a href={addressWith(href(draftAddress(draft.id, "units")), { name: other })}>{other}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
