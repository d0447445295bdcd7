import { useWords } from "#app/i18n/words.tsx";
import type { Want } from "#app/intake/drafts/draft.ts";
import { Button } from "#app/web/ui/button.tsx";

type Props = { id: string; want: Want; children: string };

/** Something else after all, with everything that is written. */
export function ChangeWant({ id, want, children }: Props) {
  const { href } = useWords();
  return (
    <form method="post" action={href(`/submit/${id}/want`)} className="post-button">
      <Button kind="quiet" name="want" value={want}>
        {children}
      </Button>
    </form>
  );
}
