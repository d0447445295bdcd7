import type { ChildProcess } from "node:child_process";

/** The address at which a portal that was just started listens. */
export const listening = (portal: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    portal.once("message", (message) => resolve((message as { address: string }).address));
    portal.once("exit", (code) => reject(new Error(`the portal ended with ${code}`)));
  });

/** Tells it to stop, and insists after a while. */
export function stopped(portal: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (portal.exitCode !== null || portal.signalCode !== null) return resolve();
    portal.once("exit", () => resolve());
    portal.kill("SIGTERM");
    setTimeout(() => portal.kill("SIGKILL"), 20_000).unref();
  });
}
