import { useWords } from "#app/i18n/words.tsx";

const keys = ["j", "k", "o", "c", "?"] as const;

/** What the keys do. The script opens it on `?`; without the script it is never shown, and nothing is missing. */
export function KeysHelp() {
  const { t } = useWords();
  return (
    <dialog className="keys-help" id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t("desk.keys.title")}</h2>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`desk.keys.${key === "?" ? "help" : key}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input type="checkbox" id="keys-off" /> {t("desk.keys.off")}
        </label>
        <button type="submit" className="button quiet">
          {t("desk.keys.close")}
        </button>
      </form>
    </dialog>
  );
}
