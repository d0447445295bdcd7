import { useWords } from "#app/i18n/words.tsx";

/** A receipt in large groups of four; read aloud digit by digit, with a rest between the groups. */
export function ReceiptNumber({ receipt }: { receipt: string }) {
  const { t } = useWords();
  const groups = receipt.split(" ");
  return (
    <p className="receipt-number" translate="no">
      <span className="aloud">
        {t("intake.receipt.number")} {groups.map((group) => [...group].join(" ")).join("，")}
      </span>
      <span aria-hidden="true" className="groups">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and they never move
          <b key={place}>{group} </b>
        ))}
      </span>
    </p>
  );
}
