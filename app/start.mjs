import path from "node:path";
import { fileURLToPath } from "node:url";
import { sentence } from "#db/embedded/sentence.mjs";
import { build } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { loadReact } from "./start/load-react.mjs";
import { checkPort } from "./start/port.mjs";
import { say } from "./start/say.mjs";
import { stayLean } from "./start/stay-lean.mjs";
import { stayUp } from "./start/stay-up.mjs";
import { welcome } from "./start/welcome.mjs";

// Nothing from node_modules is named above: it may not be there yet.

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

stayLean();
stayUp(async (step) => {
  checkNode();
  if (process.env.DATA_DIR) process.env.DATA_DIR = path.resolve(process.env.DATA_DIR);
  process.chdir(root);
  await step(checkPort);
  await step(() => install(root));
  await step(() => build(root));
  const { startParts } = await import("./start/parts.mjs");
  await startParts(step);
  await loadReact();
  say("整理数据，开门", "Preparing the data and opening the doors");
  const { serve } = await import(new URL("../build/server/index.js", import.meta.url).href);
  const served = await step(async () => {
    const open = await serve({ log: () => undefined });
    return { ...open, stop: open.close };
  });
  welcome(served);
});

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw sentence(`需要 Node.js 20.19 或更新，现在是 ${process.version}`, `Node.js 20.19 or newer is needed, this is ${process.version}`);
}
