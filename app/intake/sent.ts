import type { Upload } from "#app/evidence/upload.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { DueReason } from "#db/schema/leads.ts";
import type { KeptFile } from "./kept-file.ts";

/** A form as it came: what was typed, the files of this post, and those that an earlier post of the same form left. */
export type Sent = { typed: Record<string, string>; uploads: Upload[]; kept: string[]; formKey: string };

/** One of the one or two matters under a receipt, with its own clock (市监令121 art. 9). */
export type FiledMatter = {
  kind: "complaint" | "tip";
  identity: "real-name" | "contact-only" | "anonymous";
  /** Anybody can have it verified at /verify: kind and days, nothing of the matter. */
  acknowledgement: string;
  dueOn: string;
  dueReason: DueReason;
};

export type Filed = {
  outcome: "filed";
  /** In groups of four; shown once, stored nowhere. */
  receipt: string;
  filedOn: string;
  /** Another authority that seems to be the right one (sorting/elsewhere); null when it is ours. */
  elsewhere: string | null;
  files: number;
  matters: FiledMatter[];
  /** Claims a reward; shown once, stored nowhere. Null when none is wished for. */
  rewardSecret: string | null;
};

export type Submission = Filed | { outcome: "invalid"; issues: Issue[]; kept: KeptFile[] } | { outcome: "changed" };
