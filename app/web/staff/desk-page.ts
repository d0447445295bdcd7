import { route } from "@remix-run/route-config";

/** A page of the desk: its path below `/staff`, its file below `app/web/staff`. */
export const deskPage = (path: string, file: string) => route(`staff/${path}`, `web/staff/${file}`);
