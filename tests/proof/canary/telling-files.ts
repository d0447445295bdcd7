import sharp from "sharp";
import { bytesOf, tellingPdf } from "#tests/support/pdf.ts";
import { picturedPdf } from "#tests/support/pictured-pdf.ts";
import { tellingDocx, tellingXlsx } from "#tests/support/telling-office.ts";
import { planted } from "./markers.ts";

type Name = Parameters<typeof planted>[0];

/** A photograph that says who took it and where. */
export async function pictureOf(artist: Name): Promise<Buffer> {
  const told = { IFD0: { Artist: planted(artist), ImageDescription: planted(artist) }, IFD3: { GPSLatitudeRef: "N" } };
  const drawn = sharp({ create: { width: 320, height: 240, channels: 3, background: "#8a5a00" } });
  return drawn.withExif(told).jpeg().toBuffer();
}

/** A PDF that says who wrote it, wherever one can. */
export const paperOf = async (author: Name): Promise<Buffer> => bytesOf(await tellingPdf(planted(author), "paper"));

/** One of each, under names that say something too. */
export const tellingFiles = async (artist: Name, author: Name, name: Name): Promise<File[]> => [
  new File([new Uint8Array(await pictureOf(artist))], `${planted(name)}.jpg`, { type: "image/jpeg" }),
  new File([new Uint8Array(await paperOf(author))], `${planted(name)}.pdf`, { type: "application/pdf" }),
];

const office = "application/vnd.openxmlformats-officedocument";

/** Documents whose writer, comments and pictures tell: a letter, a table, and a photograph inside a paper. */
export async function tellingDocuments(author: Name, artist: Name, photographer: Name, name: Name): Promise<File[]> {
  const made: [Buffer, string, string][] = [
    [await tellingDocx(planted(author), "letter", {}, planted(artist)), "docx", `${office}.wordprocessingml.document`],
    [await tellingXlsx(planted(author), "table"), "xlsx", `${office}.spreadsheetml.sheet`],
    [await bytesOf(await picturedPdf(planted(photographer))), "photo.pdf", "application/pdf"],
  ];
  return made.map(([bytes, ending, type]) => new File([new Uint8Array(bytes)], `${planted(name)}.${ending}`, { type }));
}
