import { settings } from "#app/settings.server.ts";

/**
 * The address at which the public finds the portal, without a slash at its end: a setting, never what a browser says of itself.
 * The public's own process always knows it.
 */
export function siteUrl(): string {
  if (!settings.siteUrl) throw new Error("SITE_URL is not set");
  return settings.siteUrl;
}

/** The same where it may be unknown: a staff process apart from the public's that was not told it. */
export const knownSiteUrl = (): string | null => settings.siteUrl;

/** The numbers under which the site is registered; each empty until it has been given. */
export const siteCodes = (): { id: string; icp: string; police: string } => settings.siteCodes;
