import { crc32 } from "node:zlib";
import type { Part } from "./zip-parts.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kinds = "http://schemas.openxmlformats.org";
const core = `${head}<cp:coreProperties xmlns:cp="${kinds}/package/2006/metadata/core-properties"/>`;

/** Where Word, Excel and WPS write about the file and not in it; an empty one of each kind is still a whole file. */
const blanks: [RegExp, string][] = [
  [/^docprops\/core\d*\.xml$|\.psmdcp$/, core],
  [/^docprops\/app\d*\.xml$/, `${head}<Properties xmlns="${kinds}/officeDocument/2006/extended-properties"/>`],
  [/^docprops\/custom\d*\.xml$/, `${head}<Properties xmlns="${kinds}/officeDocument/2006/custom-properties"/>`],
  [/^docmetadata\/labelinfo\.xml$/, `${head}<labelList xmlns="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>`],
  // The picture of the first page, and whatever else a program puts beside these.
  [/^docprops\//, ""],
];

/** The part itself, or an empty one of its kind when it tells of whoever wrote the file. */
export function blankProperties(part: Part): Part {
  const name = partName(part);
  const blank = blanks.find(([pattern]) => pattern.test(name));
  if (!blank || name.endsWith("/")) return part;
  const packed = Buffer.from(blank[1]);
  return { ...part, packed, method: 0, crc: crc32(packed), size: packed.length };
}

/** Where a part lies, as Word finds it: capitals and a stroke before are nothing to it. */
export const partName = ({ name }: Part): string => name.toString("latin1").replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
