import type { z } from "zod";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { type KeptFile, keepFor, readKept } from "./kept-file.ts";
import { isFormKey } from "./new-form-key.ts";
import { implausible, knownNow } from "./plausible.ts";
import type { Sent } from "./sent.ts";
import type { ToFile } from "./to-file.ts";

/** In whose eyes the database is asked: a citizen's or a member's. */
export type Door = <T>(run: (tx: Tx) => Promise<T>) => Promise<T>;

export type Read = { outcome: "read"; form: ToFile; files: EvidenceFile[] } | { outcome: "invalid"; issues: Issue[]; kept: KeptFile[] };

/**
 * Reads a form by its rules: ready to file, or every fault at once, and the files kept.
 *
 * @param found what the door itself has to say against it
 */
export async function readSent<Schema extends z.ZodType>(
  sent: Sent,
  schema: Schema,
  shape: (form: z.infer<Schema>) => ToFile,
  door: Door,
  found: Issue[] = [],
): Promise<Read> {
  const before = await readKept(sent.formKey, sent.kept);
  const arrived = await receiveFiles("photos", sent.uploads, before);
  const files = [...before, ...arrived.files];
  const form = schema.safeParse(sent.typed);
  const issues = [
    ...found,
    ...(form.success ? [] : issuesOf(form.error)),
    ...implausible(sent.typed, await door(knownNow)),
    ...arrived.issues,
  ];
  if (!isFormKey(sent.formKey)) issues.push({ field: "form", key: "intake.issues.formKey" });
  if (!form.success || issues.length) {
    return { outcome: "invalid", issues, kept: files.map((file) => keepFor(sent.formKey, file)) };
  }
  return { outcome: "read", form: shape(form.data), files };
}
