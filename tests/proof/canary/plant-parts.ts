import type { Walked } from "#tests/support/walk.ts";
import { planted } from "./markers.ts";
import { asSomebody } from "./plant-filings.ts";
import { paperOf, pictureOf } from "./telling-files.ts";

type Told = { outcome: string; id: string };

/** Sends a paper in two pieces, as the page's script does: it is one of the draft's files then. */
export async function plantInPieces(origin: string, walked: Walked): Promise<void> {
  const paper = await paperOf("piecesAuthor");
  const { id } = await told(origin, walked, "", size(paper));
  const half = Math.floor(paper.length / 2);
  await told(origin, walked, `/${id}`, paper.subarray(0, half), 0);
  const { outcome } = await told(origin, walked, `/${id}`, paper.subarray(half), half);
  if (outcome !== "kept") throw new Error(`the pieces did not become a file: ${outcome}`);
}

/** A line that broke: half a picture lies where files arrive, until it is swept away. */
export async function plantHalf(origin: string, walked: Walked): Promise<void> {
  const picture = await pictureOf("halfArtist");
  const { id } = await told(origin, walked, "", size(picture));
  const { outcome } = await told(origin, walked, `/${id}`, picture.subarray(0, picture.length - 50), 0);
  if (outcome !== "going") throw new Error(`half a picture is not on its way: ${outcome}`);
}

/** What the browser makes of the bytes is kept nowhere either; somebody could put words into it. */
const size = (file: Buffer) => new URLSearchParams({ size: String(file.length), mark: planted("partMark") });

async function told(origin: string, { id, cookie }: Walked, where: string, body: URLSearchParams | Buffer, offset?: number): Promise<Told> {
  const headers = new Headers({ Origin: origin, Cookie: cookie });
  if (offset !== undefined) headers.set("Content-Type", "application/octet-stream");
  if (offset !== undefined) headers.set("Upload-Offset", String(offset));
  const sent = body instanceof URLSearchParams ? body : new Uint8Array(body);
  const answer = await asSomebody(new Request(`${origin}/submit/${id}/files/parts${where}`, { method: "POST", headers, body: sent }));
  if (!answer.ok) throw new Error(`a piece was answered ${answer.status}`);
  return (await answer.json()) as Told;
}
