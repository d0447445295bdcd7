import { useWords } from "#app/i18n/words.tsx";
import { nameless, takenChannels } from "#app/intake/channels.ts";
import { Field } from "#app/web/ui/field.tsx";
import type { Sheet } from "./sheet.ts";

/** From where it came, under which number, and on which day: from that day the law's periods run. */
export function OriginQuestion({ sheet: { kind, supervisors, typed, issues } }: { sheet: Sheet }) {
  const { t } = useWords();
  const asked = { typed, issues };
  const channels = takenChannels.filter((channel) => kind === "tip" || !nameless.includes(channel));
  return (
    <>
      <Field
        type="select"
        name="channel"
        label={t("intake.taking.channel")}
        required
        choices={channels.map((channel) => ({ value: channel, label: t(`intake.channels.${channel}`) }))}
        {...asked}
      />
      <Field
        name="sourceNumber"
        label={t("intake.taking.number")}
        hint={t("intake.taking.numberHint")}
        maxLength={60}
        autoComplete="off"
        {...asked}
      />
      <Field type="date" name="arrivedOn" label={t("intake.taking.arrivedOn")} hint={t("intake.taking.arrivedHint")} required {...asked} />
      {supervisors.length > 0 && (
        <Field
          type="select"
          name="supervisor"
          label={t("intake.taking.supervisor")}
          hint={t("intake.taking.supervisorHint")}
          choices={supervisors.map(({ number, name }) => ({ value: number, label: `${number} ${name}` }))}
          {...asked}
        />
      )}
    </>
  );
}
