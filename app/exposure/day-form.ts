import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";

/** An exposure day as it is planned. The minute is typed and read in Asia/Shanghai: "2026-12-04T10:00". */
export const dayForm = z.object({
  title: text(4, 60, "exposure.issues.title"),
  slug: z
    .string(words("exposure.issues.slug"))
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words("exposure.issues.slug"))
    .max(60, words("exposure.issues.slug")),
  theme: text(2, 60, "exposure.issues.theme"),
  teaser: text(2, 60, "exposure.issues.teaser"),
  introduction: text(10, 1000, "exposure.issues.introduction"),
  releaseAt: z
    .string(words("exposure.issues.releaseAt"))
    .regex(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/, words("exposure.issues.releaseAt"))
    .transform((local) => new Date(`${local}:00+08:00`))
    .refine((moment) => !Number.isNaN(moment.getTime()), words("exposure.issues.releaseAt")),
});
