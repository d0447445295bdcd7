import { z } from "zod";
import { text, words } from "#app/i18n/issues.ts";
import { audiences } from "./audiences.ts";

/** Addresses of the desk's own pages, where a day's page would not be found. */
const reserved = ["new", "calendar"];

/** An exposure day as it is planned. The minute is typed and read in Asia/Shanghai: "2026-12-04T10:00". */
const fields = z.object({
  title: text(4, 60, "exposure.issues.title"),
  slug: z
    .string(words("exposure.issues.slug"))
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words("exposure.issues.slug"))
    .max(60, words("exposure.issues.slug"))
    .refine((slug) => !reserved.includes(slug), words("exposure.issues.slugTaken")),
  theme: text(2, 60, "exposure.issues.theme"),
  teaser: text(2, 60, "exposure.issues.teaser"),
  introduction: text(10, 1000, "exposure.issues.introduction"),
  releaseAt: z
    .string(words("exposure.issues.releaseAt"))
    .regex(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/, words("exposure.issues.releaseAt"))
    .transform((local) => new Date(`${local}:00+08:00`))
    .refine((moment) => !Number.isNaN(moment.getTime()), words("exposure.issues.releaseAt")),
  /** Empty: for no occasion. */
  occasion: z.string().max(60).default(""),
  audience: z.enum(audiences, words("exposure.issues.audience")).default("public"),
  audienceName: z.string().trim().max(60, words("exposure.issues.audienceName")).default(""),
});

/** A trade that is none of those named says which; the others need no name. */
export const dayForm = fields
  .refine(({ audience, audienceName }) => audience !== "other" || audienceName.length >= 2, {
    path: ["audienceName"],
    message: words("exposure.issues.audienceName"),
  })
  .transform((day) => ({ ...day, audienceName: day.audience === "other" ? day.audienceName : "" }));
