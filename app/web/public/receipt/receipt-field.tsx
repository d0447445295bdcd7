import type { Issue } from "#app/i18n/keys.ts";
import { Field } from "#app/web/ui/field.tsx";

type Props = { label: string; hint: string; typed: Record<string, string>; issues: Issue[] };

/** Where a receipt is typed, in its groups of four. */
export const ReceiptField = (props: Props) => (
  <Field name="receipt" required inputMode="numeric" autoComplete="off" maxLength={40} {...props} />
);
