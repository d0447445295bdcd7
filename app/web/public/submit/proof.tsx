import { useWords } from "#app/i18n/words.tsx";
import type { Challenge } from "#app/intake/challenge.ts";

/** A field that nobody sees and only a machine fills in, and, when its address is busy, what the browser finds out meanwhile. */
export function Proof({ challenge }: { challenge: Challenge | null }) {
  const { t } = useWords();
  return (
    <>
      <div className="aloud" aria-hidden="true">
        <label>
          {t("intake.submit.trap")}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      {challenge && (
        <>
          <input type="hidden" name="proof" data-challenge={JSON.stringify(challenge)} />
          <p className="why" role="status" data-proof={t("intake.submit.proof.working")} />
          <script type="module" src="/scripts/proof.js" />
        </>
      )}
    </>
  );
}
