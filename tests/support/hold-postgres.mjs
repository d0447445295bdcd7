import { startPostgres } from "#db/embedded.mjs";

/* A process to be killed: starts the embedded server in the folder named, says so as one line of JSON, and holds it. */

const server = await startPostgres({ dataDir: process.argv[2] ?? "", log: () => undefined });
process.stdout.write(`${JSON.stringify({ url: server.url, adopted: server.adopted })}\n`);
process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
