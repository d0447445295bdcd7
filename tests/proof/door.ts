import { type ChildProcess, spawn } from "node:child_process";
import { environment } from "#tests/support/environment.mjs";
import { listening, stopped } from "#tests/support/portal-process.ts";
import { unhurried } from "./unhurried.ts";

export type Door = { process: ChildProcess; address: Promise<string>; ended: Promise<void> };

/** One process of the built portal, as `npm start` runs it. `address` comes when it listens; `hear` gets every word it says. */
export function openDoor(settings: Record<string, string>, hear: (words: string) => void = () => undefined): Door {
  const env = environment({ HOST: "127.0.0.1", ...unhurried, ...settings });
  const child = spawn(process.execPath, ["app/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  for (const words of [child.stdout, child.stderr]) words?.on("data", (piece: Buffer) => hear(piece.toString("utf8")));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = listening(child);
  address.catch(() => undefined);
  return { process: child, address, ended };
}

export const closeDoor = ({ process: child }: Door): Promise<void> => stopped(child);
