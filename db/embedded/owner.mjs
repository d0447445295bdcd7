import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";

/** What a server says that is still picking itself up after it was killed. */
const recovering = ["ECONNRESET", "ECONNREFUSED", "CONNECTION_CLOSED", "57P01", "57P02", "57P03"];

/**
 * The portal's own login and database. It may make roles and databases, and is no superuser, as on a bureau's server.
 *
 * @param {number} port
 * @param {import("./cluster.mjs").Passwords} passwords
 * @returns {Promise<string>} the address to connect to as that role
 */
export async function ensureOwner(port, passwords) {
  for (let tries = 1; ; tries++) {
    try {
      return await ensureOnce(port, passwords);
    } catch (error) {
      if (tries === 20 || !recovering.includes(/** @type {{ code?: string }} */ (error).code ?? "")) throw error;
      await pause(250);
    }
  }
}

/**
 * @param {number} port
 * @param {import("./cluster.mjs").Passwords} passwords
 */
async function ensureOnce(port, passwords) {
  const sql = postgres({
    host: "127.0.0.1",
    port,
    database: "postgres",
    username: "postgres",
    password: passwords.superuser,
    max: 1,
    connect_timeout: 10,
    onnotice: () => undefined,
  });
  try {
    const [role] = await sql`select from pg_roles where rolname = 'portal'`;
    if (!role) await sql.unsafe(`create role portal login nosuperuser createrole createdb password '${passwords.portal}'`);
    const [database] = await sql`select from pg_database where datname = 'portal'`;
    if (!database) await sql.unsafe("create database portal owner portal");
  } finally {
    await sql.end({ timeout: 5 });
  }
  return `postgres://portal:${passwords.portal}@127.0.0.1:${port}/portal`;
}
