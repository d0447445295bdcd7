import { unlink } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { Issue } from "#app/i18n/keys.ts";
import { shelve } from "./store.ts";
import { type Picture, pictureLimits, type Upload } from "./upload.ts";

const readable = ["image/jpeg", "image/png", "image/webp"];

/** Judges files by their content and shelves the good ones; what is refused is deleted and said at the field. */
export async function receivePictures(field: string, uploads: Upload[], before: number): Promise<{ pictures: Picture[]; issues: Issue[] }> {
  const pictures: Picture[] = [];
  const issues: Issue[] = [];
  for (const upload of uploads) {
    const mediaType = (await fileTypeFromFile(upload.path))?.mime ?? "";
    const key = fault(upload, mediaType, before + pictures.length);
    if (key) {
      await unlink(upload.path);
      if (!issues.some((issue) => issue.key === key)) issues.push({ field, key, facts: { ...pictureLimits } });
    } else {
      await shelve("originals", upload.path, upload.sha256);
      pictures.push({ sha256: upload.sha256, bytes: upload.bytes, mediaType });
    }
  }
  return { pictures, issues };
}

function fault(upload: Upload, mediaType: string, already: number) {
  if (already >= pictureLimits.count) return "intake.issues.pictureCount";
  if (upload.cut) return "intake.issues.pictureSize";
  return readable.includes(mediaType) ? null : "intake.issues.pictureKind";
}
