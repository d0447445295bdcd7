import type { SerializeFrom } from "@remix-run/node";
import type { ListedSynonym } from "#app/cases/search/synonym-list.ts";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { type Column, Table } from "#app/web/ui/table.tsx";

type Group = SerializeFrom<ListedSynonym>;

/** The groups of names in force; whoever may write may end one. */
export function Synonyms({ groups, writes }: { groups: Group[]; writes: boolean }) {
  const { t, href, language } = useWords();
  const columns: Column[] = [
    { label: t("search.desk.groups.columns.names") },
    { label: t("search.desk.groups.columns.by"), kind: "fit" },
    { label: t("search.desk.groups.columns.at"), kind: "fit" },
    ...(writes ? [{ label: t("search.desk.groups.columns.next"), kind: "fit" as const, bare: true }] : []),
  ];
  const cells = ({ id, names, addedBy, addedAt }: Group) => [
    <span key="names" lang={original(language)}>
      {names.join("、")}
    </span>,
    addedBy,
    showMoment(addedAt, language),
    <a key="end" href={href(`/staff/search/synonyms/${id}/end`)} aria-label={t("search.desk.groups.of", { names: names.join("、") })}>
      {t("search.desk.groups.end")}
    </a>,
  ];
  return (
    <section className="sheet-part">
      <h2>{t("search.desk.groups.title")}</h2>
      <p className="quiet">{t(groups.length > 0 ? "search.desk.groups.about" : "search.desk.groups.empty")}</p>
      {groups.length > 0 && (
        <Table
          caption={t("search.desk.groups.title")}
          columns={columns}
          rows={groups.map((group) => ({ key: group.id, cells: cells(group) }))}
        />
      )}
    </section>
  );
}
