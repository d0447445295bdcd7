import type { Drawn, ToDraw } from "./draw-apart.ts";
import { drawPicture } from "./draw-picture.ts";
import { makePack } from "./pack.ts";

/* The process that draw-apart.ts starts: draws one thing, answers, ends. */

process.once("message", async (asked: ToDraw) => {
  const drawn: Drawn = "card" in asked ? (await drawPicture(asked.card)).sheets[0] : await makePack(asked.pack);
  process.send?.(drawn, () => process.exit());
});
