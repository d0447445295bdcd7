import type { SerializeFrom } from "@remix-run/node";
import type { OpenDraft } from "#app/plans/drafts/open-draft.ts";

/** A draft as it reaches a page: moments are text. */
export type ShownDraft = SerializeFrom<OpenDraft>;

export type ShownArea = ShownDraft["areas"][number];
