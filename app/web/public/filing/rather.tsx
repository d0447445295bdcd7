import { useWords } from "#app/i18n/words.tsx";
import type { Proposal } from "#app/intake/look-at-story.ts";
import { LookButton } from "./look-button.tsx";

type Props = { kind: "complaint" | "tip"; type: Proposal["type"]; typed: Record<string, string> };

/** The words ask for what the other form does: it is one press away, with all that is written. Two matters are told how to send both. */
export function Rather({ kind, type, typed }: Props) {
  const { t } = useWords();
  // Who has said what the business should do has said that it is a complaint; of two matters the other may be filed already.
  if (type === kind || typed.second || (type === "tip" && typed.request)) return null;
  const way = type === "mixed" ? "both" : "rather";
  return (
    <div className="told">
      <h3>{t(`intake.look.${way}.${kind}.title`)}</h3>
      <p>{t(`intake.look.${way}.${kind}.next`)}</p>
      {way === "rather" && <LookButton kind={kind === "tip" ? "complaint" : "tip"}>{t(`intake.look.rather.${kind}.go`)}</LookButton>}
    </div>
  );
}
