import { useWords } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { draftAddress } from "./draft-address.ts";
import type { ShownArea, ShownDraft } from "./draft-shape.ts";
import { roles } from "./roles.ts";
import { useUnitWord } from "./unit-word.ts";

/** Who would do what: a line to each part; a name that nobody has matched yet asks whose it is. */
export function DraftUnits({ draft, area }: { draft: ShownDraft; area: ShownArea }) {
  const { t, language } = useWords();
  const comma = language === "zh" ? "、" : ", ";
  const held = roles.map((role) => ({ role, units: area.units.filter((unit) => unit.role === role) }));
  if (area.units.length === 0) return <p className="quiet">{t("plans.draft.nobody")}</p>;
  return (
    <dl className="facts">
      {held
        .filter(({ units }) => units.length > 0)
        .map(({ role, units }) => (
          <div key={role}>
            <dt>{t(`plans.roles.${role}`)}</dt>
            <dd>
              {units.map((unit, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two units may be written alike, and none changes its place
                <span key={place} className="unit">
                  <OneUnit draft={draft} unit={unit} />
                  {place < units.length - 1 && comma}
                </span>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function OneUnit({ draft, unit }: { draft: ShownDraft; unit: ShownArea["units"][number] }) {
  const { t, href } = useWords();
  const known = useUnitWord(draft.units)(unit.unit);
  if (known) return known;
  return (
    <a
      className="unmatched"
      href={addressWith(href(draftAddress(draft.id, "units")), { name: unit.name })}
      title={t("plans.draft.whichUnit")}
    >
      <span lang="zh-CN">{unit.name}</span>
      {t("plans.draft.asked")}
    </a>
  );
}
