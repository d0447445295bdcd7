import { createServer } from "node:net";
import { sentence } from "#db/embedded/sentence.mjs";

/** Asks before anything is started, so that a taken port costs nobody a minute. */
export async function checkPort() {
  const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw sentence(`PORT=${PORT} 不是端口号`, `PORT=${PORT} is not a port number`);
  const code = await tryPort(port, HOST);
  if (!code) return;
  if (code === "EADDRINUSE") {
    throw sentence(
      `端口 ${port} 已被占用，请换一个，例如 PORT=${port + 1} npm start`,
      `Port ${port} is taken: choose another, e.g. PORT=${port + 1} npm start`,
    );
  }
  throw sentence(`不能在 ${HOST}:${port} 上提供服务（${code}）`, `Cannot serve on ${HOST}:${port} (${code})`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} what is in the way
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ problem) => resolve(problem.code ?? problem.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
