import type { z } from "zod";
import { asCitizen } from "#db/client.server.ts";
import { fileSubmission } from "./file-submission.ts";
import { readSent } from "./read-sent.ts";
import type { Sent, Submission } from "./sent.ts";
import type { ToFile } from "./to-file.ts";

/** Reads a citizen's form by its rules and files it when all is well. */
export async function receive<Schema extends z.ZodType>(
  sent: Sent,
  schema: Schema,
  shape: (form: z.infer<Schema>) => ToFile,
): Promise<Submission> {
  const read = await readSent(sent, schema, shape, asCitizen);
  return read.outcome === "invalid" ? read : fileSubmission(read.form, read.files, sent.formKey);
}
