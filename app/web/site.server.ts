import { settings } from "#app/settings.server.ts";

/** The address at which the public finds the portal, without a slash at its end: a setting, never what a browser says of itself. */
export const siteUrl = (): string => settings.siteUrl;

/** The numbers under which the site is registered; each empty until it has been given. */
export const siteCodes = (): { id: string; icp: string; police: string } => settings.siteCodes;
