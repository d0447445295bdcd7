import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** @typedef {{ executablePath: string, env: Record<string, string>, args: string[] }} Browser */

/** A browser under test talks to our server and to nobody else. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What the package's browser is made for. */
const hasOurs = `${process.platform}-${process.arch}` === "linux-x64";

/**
 * A Chromium, and how to start it: the one named, the one from the npm registry where it runs, Playwright's own, or one installed.
 * The registry's is a headless shell: it opens a page for a tenth of what a whole browser takes.
 *
 * @returns {Promise<Browser>}
 */
export async function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (!named && hasOurs) return fromRegistry();
  const found = named || (await playwrights()) || installed();
  if (!found) throw new Error("No Chromium here: set CHROMIUM_PATH, or run npx playwright install chromium");
  return { executablePath: found, env: ourEnvironment(), args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet };
}

/**
 * The package is made for AWS Lambda: there alone it unpacks its libraries, and it leaves it to the caller to point to them and
 * to its fonts, without which it dies at the first Chinese character.
 *
 * @returns {Promise<Browser>}
 */
export async function fromRegistry() {
  const { version } = createRequire(import.meta.url)(path.resolve("node_modules/@sparticuz/chromium/package.json"));
  const folder = path.resolve(".cache/chromium", version);
  if (!existsSync(folder)) await unpack(folder);
  const own = { LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"), FONTCONFIG_PATH: path.join(folder, "fonts") };
  const args = ["--no-sandbox", "--disable-dev-shm-usage", ...quiet];
  return { executablePath: path.join(folder, "chromium"), env: { ...ourEnvironment(), ...own }, args };
}

/** @param {string} folder */
async function unpack(folder) {
  const half = `${folder}.${process.pid}.half`;
  mkdirSync(half, { recursive: true });
  const { default: packed } = await import("@sparticuz/chromium");
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  await packed.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  writeFileSync(path.join(half, "fonts", "fonts.conf"), fontsIn(path.join(folder, "fonts")));
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
}

/**
 * The package's own list names folders of Lambda; ours names its fonts and those of the machine, which may know Chinese.
 *
 * @param {string} folder
 */
function fontsIn(folder) {
  const dirs = [folder, "/usr/share/fonts", "/usr/local/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${folder}/cache</cachedir></fontconfig>\n`;
}

function installed() {
  const names = existsSync("/usr/bin") ? readdirSync("/usr/bin") : [];
  const name = ["chromium", "chromium-browser", "chromium-headless-shell", "google-chrome", "google-chrome-stable"].find((one) =>
    names.includes(one),
  );
  return name && path.join("/usr/bin", name);
}

async function playwrights() {
  const { chromium: own } = await import("@playwright/test");
  const file = own.executablePath();
  return existsSync(file) ? file : undefined;
}

function ourEnvironment() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
