import postgres from "postgres";
import { sentence } from "#db/embedded/sentence.mjs";

const patience = 5_000;

/**
 * Knocks at the bureau's database. What is wrong is said in one sentence, and never with the password.
 *
 * @param {string} url
 */
export async function checkDatabase(url) {
  const sql = connect(url);
  const { host, port, database, user } = sql.options;
  const where = `${user}@${host[0]}:${port[0]}/${database}`;
  try {
    const [row] = await Promise.race([sql`select current_setting('server_version_num')::int as version`, tooLate()]);
    if (row?.version < 150_000)
      throw sentence(`${where} 太旧，需要 PostgreSQL 15 或更新`, `${where} is too old: PostgreSQL 15 or newer is needed`);
  } catch (problem) {
    throw problem instanceof Error && "sentence" in problem ? problem : refused(where, /** @type {NodeJS.ErrnoException} */ (problem));
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** @param {string} url */
function connect(url) {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new TypeError("not a postgres:// address");
    return postgres(url, { max: 1, connect_timeout: patience / 1000, onnotice: () => undefined });
  } catch (problem) {
    throw sentence("DATABASE_URL 不是 postgres:// 地址", "DATABASE_URL is not a postgres:// address", problem);
  }
}

/** @returns {Promise<never>} */
function tooLate() {
  return new Promise((_, reject) =>
    setTimeout(() => reject(Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" })), patience).unref(),
  );
}

/**
 * @param {string} where
 * @param {NodeJS.ErrnoException} problem
 */
function refused(where, { code = "" }) {
  if (code === "28P01" || code === "28000")
    return sentence(`${where} 不认这个用户或密码`, `${where} does not accept this user or password`);
  if (code === "3D000") return sentence(`${where}：没有这个数据库`, `${where}: there is no such database`);
  if (code === "ECONNREFUSED") return sentence(`${where}：没有数据库在那里应答`, `${where}: no database answers there`);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return sentence(`${where}：找不到这台主机`, `${where}: no such host`);
  if (code === "CONNECT_TIMEOUT") return sentence(`${where}：5 秒内没有应答`, `${where}: no answer within 5 seconds`);
  return sentence(`${where}：连接不上（${code}）`, `${where}: cannot connect (${code})`);
}
