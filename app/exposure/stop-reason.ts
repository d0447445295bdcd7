import { z } from "zod";
import { text } from "#app/i18n/issues.ts";

/** Why a whole day is stopped or taken back: for colleagues, and never public. */
export const stopReason = z.object({ reason: text(2, 500, "exposure.issues.reason") });
