/** @type {Record<string, string>} */
const known = {
  ENOSPC: "磁盘已满，请腾出空间再启动 · The disk is full: please make room and start again",
  EDQUOT: "磁盘配额已满，请腾出空间再启动 · The disk quota is used up: please make room and start again",
  53100: "数据库所在的磁盘已满 · The database's disk is full: please make room and start again",
  EADDRINUSE: "端口已被占用，请换一个 PORT · The port is taken: please choose another PORT",
  ECONNREFUSED: "数据库或搜索服务没有应答 · The database or the search server does not answer",
  "28P01": "数据库不认这个用户或密码 · The database does not accept this user or password",
  "3D000": "数据库不存在 · The database does not exist",
};

/**
 * The sentence a person should read instead of a stack; undefined when the failure is our own mistake.
 *
 * @param {unknown} problem
 * @returns {string | undefined}
 */
export function why(problem) {
  if (!(problem instanceof Error)) return undefined;
  if ("sentence" in problem) return String(problem.sentence);
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (problem);
  // Making a folder on a read-only disk is called ENOENT by some versions of Node.
  if ((code === "EACCES" || code === "EROFS" || syscall === "mkdir") && code !== "ENOSPC" && path)
    return `没有写入权限：${path} · No right to write there: ${path}`;
  const inner = problem instanceof AggregateError ? problem.errors[0] : problem.cause;
  return known[String(code)] ?? why(inner);
}
