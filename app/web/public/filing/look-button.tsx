import { useWords } from "#app/i18n/words.tsx";

type Props = { kind: "complaint" | "tip"; children: string };

/** Posts the form as it stands to be looked at, from its own form or over to the other; the reader lands at the choice. */
export function LookButton({ kind, children }: Props) {
  const { href } = useWords();
  return <input type="submit" className="button quiet" formAction={`${href(`/${kind}/look`)}#about`} formNoValidate value={children} />;
}
