import { Readable } from "node:stream";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { takePiece } from "#app/intake/drafts/take-piece.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { keyOf } from "./draft-cookie.server.ts";
import { toldPart } from "./parts.server.ts";
import { draftFor, toStep } from "./step.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  guarded(async () => toStep(request, (await draftFor({ request, params })).id, "files"));

/** The next piece of a file, as it is; `Upload-Offset` says where it belongs. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  guarded(async () => {
    const key = await keyOf(request, params.draft ?? "");
    if (!(await openDraft(key))) return toldPart(request, { outcome: "gone" });
    const piece = request.body ? Readable.fromWeb(request.body as import("node:stream/web").ReadableStream) : Readable.from([]);
    return toldPart(request, await takePiece(key, params.part ?? "", Number(request.headers.get("Upload-Offset") ?? "-1"), piece));
  });
