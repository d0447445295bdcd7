import type { IncomingMessage } from "node:http";
import { settings } from "#app/settings.server.ts";

/**
 * Where a request comes from. What X-Forwarded-For says counts only when the settings say that a proxy of ours writes it, and
 * then only its last entry: the others were written by whoever asked.
 */
export function clientAddress({ socket, headers }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } }): string {
  const forwarded = headers["x-forwarded-for"];
  const last = (Array.isArray(forwarded) ? forwarded.join(",") : forwarded)?.split(",").at(-1)?.trim();
  return (settings.behindProxy && last) || (socket.remoteAddress ?? "");
}
