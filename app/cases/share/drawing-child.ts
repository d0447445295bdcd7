import { answerAsked } from "#app/apart.server.ts";
import type { ToDraw } from "./draw-apart.ts";
import { drawPicture } from "./draw-picture.ts";
import { makePack } from "./pack.ts";

/* The program that draw-apart.ts runs: draws one thing. */

answerAsked(async (asked: ToDraw) => ("card" in asked ? ((await drawPicture(asked.card)).sheets[0] ?? null) : await makePack(asked.pack)));
