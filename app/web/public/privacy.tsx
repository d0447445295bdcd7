import type { MetaFunction } from "@remix-run/node";
import { head } from "./head.ts";
import { Statement } from "./statement.tsx";

const chapters = ["who", "why", "what", "anonymous", "how", "seen", "searched", "long", "rights", "cookies"] as const;

export const meta: MetaFunction = (page) =>
  head(page, (t) => ({ title: t("statements.privacy.title"), description: t("statements.privacy.opening") }));

/** What is kept of a person, why, how long, and what they may ask for (个人信息保护法 arts. 17, 35). */
export default function Privacy() {
  return <Statement of="privacy" chapters={chapters} />;
}
