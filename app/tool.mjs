import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// node app/tool.mjs FILE …: runs a TypeScript file as it is written, installing what it needs first. Only the tool itself
// writes to standard output, so that what it prints can be read by a program.

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name = "", ...args] = process.argv.slice(2);
const installer = "import { install } from '#app/start/install.mjs'; await install(process.cwd());";
const loader = pathToFileURL(path.join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;

const installed = run(["--input-type=module", "-e", installer], { cwd: root, stdio: ["ignore", 2, 2] });
process.exitCode = installed || run(["--import", loader, path.join(root, name), ...args], { stdio: "inherit" });

/**
 * @param {string[]} words
 * @param {import("node:child_process").SpawnSyncOptions} how
 */
function run(words, how) {
  return spawnSync(process.execPath, words, how).status ?? 1;
}
