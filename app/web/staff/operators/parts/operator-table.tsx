import { useWords } from "#app/i18n/words.tsx";
import type { ListedOperator } from "#app/merchants/operator-list.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Table } from "#app/web/ui/table.tsx";

/** A row leads to its correction while the operator can be found. */
export function OperatorTable({ rows }: { rows: ListedOperator[] }) {
  const { t, language, href } = useWords();
  const columns = [
    { label: t("merchants.operators.name") },
    { label: t("merchants.operators.creditCode"), kind: "fit" as const },
    { label: t("merchants.operators.address") },
    { label: t("merchants.operators.township") },
    { label: t("merchants.operators.state"), kind: "fit" as const },
  ];
  const lines = rows.map(({ id, name, creditCode, address, township, endedOn }) => ({
    key: id,
    cells: [
      endedOn ? (
        name
      ) : (
        <a key="name" href={href(`/staff/operators/${id}/correct`)}>
          {name}
        </a>
      ),
      creditCode,
      address,
      township,
      endedOn ? t("merchants.operators.ended", { date: showDate(endedOn, language) }) : t("merchants.operators.listed"),
    ],
  }));
  return <Table caption={t("merchants.operators.title")} columns={columns} rows={lines} />;
}
