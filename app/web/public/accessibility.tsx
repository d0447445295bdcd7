import type { MetaFunction } from "@remix-run/node";
import { head } from "./head.ts";
import { Statement } from "./statement.tsx";

const chapters = ["aim", "does", "elder", "keyboard", "lacks", "help"] as const;

export const meta: MetaFunction = (page) =>
  head(page, (t) => ({ title: t("statements.accessibility.title"), description: t("statements.accessibility.opening") }));

/** What the portal does so that everybody can use it, and what it does not do yet. */
export default function Accessibility() {
  return <Statement of="accessibility" chapters={chapters} />;
}
