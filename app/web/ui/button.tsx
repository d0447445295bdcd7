import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonKind = "primary" | "quiet" | "danger";

type Props = { kind?: ButtonKind; children: ReactNode } & Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "name" | "value" | "form" | "formAction" | "disabled"
>;

/** A verb to press. One primary button to a page. */
export function Button({ kind = "primary", children, ...rest }: Props) {
  return (
    <button type="submit" className={`button ${kind}`} {...rest}>
      {children}
    </button>
  );
}
