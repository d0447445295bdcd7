import { useWords } from "#app/i18n/words.tsx";
import type { Operator } from "#app/merchants/find-operators.ts";
import { Field } from "#app/web/ui/field.tsx";
import { useOperatorOffer } from "#app/web/ui/use-operator-offer.ts";
import { FoundOperators } from "./found-operators.tsx";
import { askedOf, type Sheet } from "./sheet.ts";
import { StepFrame } from "./step-frame.tsx";

type Props = { sheet: Sheet; townships: string[] /** Null as long as nobody has looked. */; found?: Operator[] | null };

/** Who did it, and where to find them: looked up in the register, or told in one's own words. */
export function MerchantSheet({ sheet, townships, found = null }: Props) {
  const { t, href } = useWords();
  const offer = useOperatorOffer("/operators");
  const asked = askedOf(sheet);
  const kind = sheet.want === "tip" ? "tip" : "complaint";
  const places = townships.map((township) => ({ value: township, label: township }));
  const quiet = { autoComplete: "off", ...asked };
  const find = href(`/submit/${sheet.id}/merchant/find${sheet.fromReview ? "?from=review" : ""}`);
  return (
    <StepFrame sheet={sheet} title={t("intake.form.merchant.title")}>
      {/* Enter in a line saves the step, as ever: the first button of a form is the one it presses. */}
      <input type="submit" className="heard" tabIndex={-1} aria-hidden value={t("intake.submit.next")} />
      <Field
        name="merchantName"
        label={t("intake.form.merchant.name")}
        hint={t("intake.form.merchant.nameHint")}
        required
        {...offer}
        {...quiet}
      />
      <div className="look">
        <input type="submit" className="button quiet" formAction={`${find}#found`} formNoValidate value={t("intake.submit.find.button")} />
        <p className="hint">{t("intake.submit.find.only")}</p>
      </div>
      <FoundOperators found={found} find={find} />
      <Field
        name="merchantAddress"
        label={t("intake.form.merchant.address")}
        hint={t(`intake.form.merchant.addressHint.${kind}`)}
        required={kind === "complaint"}
        {...quiet}
      />
      <Field
        type="select"
        name="township"
        label={t("intake.form.merchant.township")}
        hint={t("intake.form.merchant.townshipHint")}
        choices={places}
        {...asked}
      />
      <Field name="platform" label={t("intake.form.merchant.platform")} hint={t("intake.form.merchant.platformHint")} {...quiet} />
      <Field name="creditCode" label={t("intake.form.merchant.creditCode")} hint={t("intake.form.merchant.creditCodeHint")} {...quiet} />
      <script type="module" src="/scripts/operators.js" />
    </StepFrame>
  );
}
