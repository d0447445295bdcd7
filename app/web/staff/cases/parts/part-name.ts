import type { WordKey } from "#app/i18n/keys.ts";
import { partKey } from "./part-key.ts";

const otherwise: Partial<Record<string, WordKey>> = {
  topicSlug: "cases.desk.form.topic.label",
  publishUntil: "cases.desk.particulars.until",
  pictures: "cases.desk.picture.file",
};

/** The name of a part of a version: as the form calls it, where the form asks for it. */
export const partName = (part: string): WordKey => otherwise[part] ?? partKey(part);
