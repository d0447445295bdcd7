import { useWords } from "#app/i18n/words.tsx";

/**
 * What makes a field for an operator's name offer operators while it is typed, where public/scripts/operators.js is on the page.
 * `address` answers `?q=…`; what is chosen fills merchantAddress, township and creditCode of the same form, where they are.
 */
export function useOperatorOffer(address: string) {
  const { t } = useWords();
  return {
    "data-operators": address,
    "data-operators-label": t("merchants.offer.label"),
    "data-operators-found": t("merchants.offer.found"),
  };
}
