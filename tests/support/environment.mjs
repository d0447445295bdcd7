const settings = [
  "DATABASE_URL",
  "MEILI_URL",
  "MEILI_KEY",
  "MEILI_ADMIN_KEY",
  "DATA_DIR",
  "DOORS",
  "ORIGIN",
  "PORT",
  "HOST",
  "BUREAU",
  "BEHIND_PROXY",
  "SENDS_PER_HOUR",
  "SOONEST_SECONDS",
  "MIGRATE",
  "S3_ENDPOINT",
  "S3_BUCKET",
  "S3_REGION",
  "S3_ACCESS_KEY",
  "S3_SECRET_KEY",
  "NODE_ENV",
  "NODE_OPTIONS",
];

/**
 * The environment for a program under test: this terminal's, without any setting of the portal, and what the test adds.
 *
 * @param {Record<string, string>} [added]
 */
export function environment(added = {}) {
  const own = Object.entries(process.env).filter(
    ([name]) => !settings.includes(name) && !name.endsWith("_KEY_FILE") && !name.startsWith("VITEST"),
  );
  /** @type {Record<string, string | undefined>} */
  const env = { ...Object.fromEntries(own), ...added };
  return /** @type {NodeJS.ProcessEnv} */ (env);
}
