import pino from "pino";

/**
 * One line per event: its name, numbers, slugs and times.
 * Never logged: a story, a message, a name, a phone, an address, a receipt, a form key, a password, a session,
 * the address or browser of a visitor, a query string, a request body, and error messages (a database's message quotes values).
 */
const lines = pino({ base: undefined, level: process.env.LOG_LEVEL ?? "info", timestamp: pino.stdTimeFunctions.isoTime });

type Event = { event: string } & Record<string, string | number | boolean | null | undefined>;

export const log = {
  info: (event: Event) => lines.info(event),
  warn: (event: Event) => lines.warn(event),
  error: (event: Event) => lines.error(event),
  fault,
};

/** A frame of the stack; the lines before the first are the message, which may quote anything. */
const isPlace = (line: string): boolean => /^\s+at .*\/(?:build|app)\//.test(line);

/** What may be said of an error: its kind, its code, and the place in our code. */
function fault(error: unknown): { kind: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause ? String(cause.code) : undefined;
  const frames = error.stack?.replace(error.message, "");
  const at = frames?.split("\n").find(isPlace);
  return { kind: cause.name, code, at: at?.trim().replace(/\(.*\/(build|app)\//, "($1/") };
}
