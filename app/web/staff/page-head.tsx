import { useWords } from "#app/i18n/words.tsx";

type Props = {
  /** The list it came from, by its Chinese address. */
  from: { to: string; label: string };
  title: string;
  about?: string;
};

/** The head of a page that stands below a list: the way back to it, what the page is, and in a sentence what it does. */
export function PageHead({ from, title, about }: Props) {
  const { href } = useWords();
  return (
    <header className="page-head">
      <div>
        <p className="crumb">
          <a href={href(from.to)}>{from.label}</a>
        </p>
        <h1>{title}</h1>
        {about && <p>{about}</p>}
      </div>
    </header>
  );
}
