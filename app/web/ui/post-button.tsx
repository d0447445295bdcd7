import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { Button, type ButtonKind } from "./button.tsx";

/** A form of one button: a change has its own address and is posted there. `to` is the Chinese address. */
export function PostButton({ to, kind, children }: { to: string; kind?: ButtonKind; children: ReactNode }) {
  const { href } = useWords();
  return (
    <form method="post" action={href(to)} className="post-button">
      <Button kind={kind}>{children}</Button>
    </form>
  );
}
