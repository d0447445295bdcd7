import { useWords } from "#app/i18n/words.tsx";
import type { OtherMatter as Other } from "./other-matter.server.ts";

type Props = { other: NonNullable<Other>; photos: boolean };

/** One of two matters is filed; the form for the other opens with what was written. */
export function OtherMatter({ other: { kind, told }, photos }: Props) {
  const { t, href } = useWords();
  return (
    <form className="told not-printed" method="post" action={href(`/${kind}/look`)}>
      <h2>{t(`intake.filed.other.${kind}.title`)}</h2>
      <p>
        {t(`intake.filed.other.${kind}.next`)} {photos && t("intake.filed.other.photos")}
      </p>
      <input type="hidden" name="second" value="on" />
      {Object.entries(told).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="button quiet">
        {t(`intake.filed.other.${kind}.go`)}
      </button>
    </form>
  );
}
