import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./start/install.mjs";
import { checkPort } from "./start/port.mjs";
import { say } from "./start/say.mjs";
import { stayUp } from "./start/stay-up.mjs";
import { welcome } from "./start/welcome.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

stayUp(async (step) => {
  process.chdir(root);
  await step(checkPort);
  await step(() => install(root));
  const { startParts } = await import("./start/parts.mjs");
  await startParts(step);
  const { createServer } = await import("vite");
  const { server: vite } = await step(async () => {
    const ours = process.listeners("SIGTERM");
    const server = await createServer({ server: { middlewareMode: true }, appType: "custom" });
    // Vite would leave at once, with the database still running: leaving is for `stayUp` to do.
    for (const listener of process.listeners("SIGTERM")) if (!ours.includes(listener)) process.off("SIGTERM", listener);
    process.stdin.removeAllListeners("end");
    return { server, stop: () => server.close() };
  });

  const load = () => vite.ssrLoadModule("/app/server.ts");
  let served = await step(async () => (await load()).serve({ vite: vite.middlewares }));
  await step(async () => ({ stop: () => served.close() }));
  welcome(served);

  // The server holds one set of routes: a changed source opens it anew. One that cannot be read changes nothing.
  const reopen = async () => {
    const { serve } = await load();
    await served.close();
    served = await serve({ vite: vite.middlewares });
    say("已更新", "Updated");
  };
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  vite.watcher.on("all", (_event, file) => {
    if (!/\/(app|db|search)\//.test(file.replaceAll("\\", "/"))) return;
    clearTimeout(soon);
    soon = setTimeout(() => reopen().catch((problem) => process.stderr.write(`${problem.stack}\n`)), 200);
  });
});
