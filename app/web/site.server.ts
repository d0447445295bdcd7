import { settings } from "#app/settings.server.ts";

/**
 * The address at which the public finds the portal, without a slash at its end: a setting, never what a browser says of itself.
 * Null in a staff process that was not told it.
 */
export const siteUrl = (): string | null => settings.siteUrl;
