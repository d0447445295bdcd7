import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { alive } from "./alone.mjs";

/*
 * Several processes may use one server: split doors, a dev server, tests side by side. Each leaves its number
 * in the server's `guests` folder, and the last to leave stops the server. One killed on the way does not count.
 */

let visits = 0;

/**
 * @param {string} home
 * @param {{ first: boolean }} visit `first` when we started the server, so whoever was there before is gone
 * @returns {() => boolean} leaves; true when nobody else is left
 */
export function visit(home, { first }) {
  const folder = path.join(home, "guests");
  if (first) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = path.join(folder, `${process.pid}.${++visits}`);
  writeFileSync(own, "");
  return () => {
    rmSync(own, { force: true });
    return !readdirSync(folder).some((name) => alive(Number.parseInt(name, 10)));
  };
}
