import { Worker } from "node:worker_threads";
import { withoutAuthor } from "./without-author.ts";

/* The process that rewrite-apart.ts starts: takes one file, answers, ends. */

/** What is unpacked lies beside the heap, where node's own limit does not count it; a busy process is watched from beside. */
const mostBytes = 900 * 1024 * 1024;
const watch = `setInterval(() => process.memoryUsage.rss() > ${mostBytes} && process.kill(process.pid, "SIGKILL"), 50)`;
new Worker(watch, { eval: true, execArgv: [] }).unref();

process.once("message", async (bytes: Uint8Array) => {
  process.send?.(await withoutAuthor(bytes), () => process.exit());
});
