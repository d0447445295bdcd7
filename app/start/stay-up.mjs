import { endPrograms } from "./program.mjs";
import { say } from "./say.mjs";
import { why } from "./why.mjs";

const secondWish = 500;
const patience = 60_000;

/**
 * Begins, step by step, and stays up until told to stop. What a step started (anything with `stop`) is stopped in reverse order,
 * whatever happens: a signal, also half-way, or a failure.
 *
 * @param {(step: import("./parts.mjs").Step) => Promise<void>} begin
 */
export async function stayUp(begin) {
  /** @type {(() => Promise<unknown>)[]} */
  const stops = [];
  let asked = 0;

  /** @type {import("./parts.mjs").Step} */
  const step = async (run) => {
    if (asked) throw new Error("stopping");
    const started = await run();
    if (started && typeof started === "object" && "stop" in started) stops.unshift(/** @type {() => Promise<unknown>} */ (started.stop));
    return started;
  };

  /** @type {Promise<void> | undefined} */
  let leaving;
  const leave = (/** @type {number} */ code) => {
    leaving ??= (async () => {
      setTimeout(() => process.exit(1), patience).unref();
      endPrograms();
      await begun.catch(() => undefined);
      for (const stop of stops) await stop().catch(tell);
      process.exit(code);
    })();
    return leaving;
  };

  const wish = () => {
    // Ctrl-C under npm arrives twice at once, from the terminal and from npm: only a later one is a second wish.
    if (asked && Date.now() - asked > secondWish) process.exit(1);
    if (asked) return;
    asked = Date.now();
    say("正在停止", "Stopping");
    leave(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, wish);
  // Nobody reads any more: no reason to fall.
  for (const terminal of [process.stdout, process.stderr]) terminal.on("error", () => undefined);
  whenNpmIsGone(wish);
  process.once("disconnect", wish);
  for (const surprise of ["uncaughtException", "unhandledRejection"]) {
    process.on(surprise, (problem) => {
      tell(problem);
      leave(1);
    });
  }

  const begun = begin(step);
  await begun.catch((problem) => {
    if (asked) return;
    tell(problem);
    return leave(1);
  });
}

/**
 * npm starts us through a shell, and a SIGTERM to npm ends that shell but never reaches us.
 *
 * @param {() => void} leave
 */
function whenNpmIsGone(leave) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 250).unref();
}

/** @param {unknown} problem */
function tell(problem) {
  process.stderr.write(`${why(problem) ?? (problem instanceof Error ? problem.stack : String(problem))}\n`);
}
