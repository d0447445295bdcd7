import { z } from "zod";
import { words } from "#app/i18n/issues.ts";
import { personName, phone } from "./form-parts.ts";
import { isIdNumber, plainIdNumber } from "./id-number.ts";

/** Who claims a reward. No account is asked for: nobody pays by a web form. */
export const rewardForm = z.object({
  name: personName,
  phone,
  idNumber: z
    .string()
    .default("")
    .transform(plainIdNumber)
    .pipe(z.string().refine((plain) => plain === "" || isIdNumber(plain), words("intake.issues.idNumber"))),
});

export type Claimant = z.infer<typeof rewardForm>;

/** Which row and column a claimant was sealed for: in another place it does not open. */
export const claimPlace = (submissionId: string): string => `reward_claims/${submissionId}/sealed_contact`;
