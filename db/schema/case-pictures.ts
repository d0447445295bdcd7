import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes } from "#db/columns.ts";
import { cases } from "./cases.ts";

export const casePictures = pgTable(
  "case_pictures",
  {
    /** 160 random bits in base32: the address says nothing, and the view still decides. */
    id: text().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    sha256: bytes().notNull(),
    alt: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Part of the case's text as it stands; a picture of a correction to come, or of an earlier version, is not. */
    shown: boolean().notNull().default(true),
  },
  (row) => [index().on(row.caseId)],
);

/** A picture in another size and format, made by a job from the picture's own bytes. */
export const pictureVariants = pgTable(
  "picture_variants",
  {
    pictureId: text()
      .notNull()
      .references(() => casePictures.id),
    format: text({ enum: ["avif", "webp", "jpeg"] }).notNull(),
    width: integer().notNull(),
    sha256: bytes().notNull(),
  },
  (row) => [primaryKey({ columns: [row.pictureId, row.format, row.width] })],
);
