import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

// npm run bureau:open: the first day of a real bureau, in the empty database that DATABASE_URL names.

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const url = process.env.DATABASE_URL;
if (!url) end("请用 DATABASE_URL 指明数据库 · Name the database with DATABASE_URL");

const asked = createInterface({ input: process.stdin });
const lines = asked[Symbol.asyncIterator]();
const username = await ask("管理员用户名 · administrator's user name: ");
const name = await ask("姓名 · name: ");
const password = await ask("密码，至少 15 个字 · password, at least 15 characters: ");
asked.close();

const { migrate, openBureau } = await import(new URL("../build/server/index.js", import.meta.url).href);
await migrate(url);
const { outcome, issues } = await openBureau(url, { username, name, password });
if (outcome === "open-already") end("这里已经有单位和人员了 · This bureau is open already");
if (outcome === "invalid") end(`请改正 · Please mend: ${issues.map((/** @type {{ field: string }} */ { field }) => field).join(", ")}`);
process.stdout.write("好了，请到 /staff/sign-in 登录 · Done: sign in at /staff/sign-in\n");

/** @param {string} words */
async function ask(words) {
  process.stdout.write(words);
  return String((await lines.next()).value ?? "").trim();
}

/** @param {string} sentence */
function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
