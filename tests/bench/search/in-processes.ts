import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { print, secondsSince } from "./print.ts";

const processes = 2;

/**
 * Runs a worker of this folder in two processes, each taking every second portion of the cases `from` up to `to` (arguments FROM TO PLACE
 * PROCESSES REST). A worker says how many it has done; rate and time left are printed on the way.
 */
export async function inProcesses(worker: string, from: number, to: number, ...rest: string[]): Promise<void> {
  const file = fileURLToPath(new URL(worker, import.meta.url));
  const began = performance.now();
  let [done, printed] = [0, began];
  const heard = (many: number) => {
    done += many;
    if (performance.now() - printed < 15_000) return;
    printed = performance.now();
    const perSecond = done / secondsSince(began);
    print({ loading: done, of: to - from, perSecond: Math.round(perSecond), secondsLeft: Math.round((to - from - done) / perSecond) });
  };
  const run = (place: number) =>
    new Promise<void>((resolve, reject) => {
      const child = fork(file, [from, to, place, processes, ...rest].map(String), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      child.on("message", (many) => heard(Number(many)));
      child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a loader ended with ${code}`))));
    });
  await Promise.all(Array.from({ length: processes }, (_, place) => run(place)));
}
