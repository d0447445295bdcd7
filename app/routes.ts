import { prefix, type RouteConfig, type RouteConfigEntry, route } from "@remix-run/route-config";
import { publicPages } from "./web/public/addresses.ts";
import { publicFiles } from "./web/public/file-addresses.ts";
import { staffPages } from "./web/staff/addresses.ts";

const pages = [...publicPages, ...staffPages];

/** Every address of the portal; each page exists twice, in Chinese at `/…` and in English at `/en/…`. */
export default [
  route("up", "web/up.ts"),
  ...publicFiles,
  ...inLanguage("zh", pages),
  ...prefix("en", inLanguage("en", pages)),
] satisfies RouteConfig;

/** One file answers in both languages, so its id says which. */
function inLanguage(language: "zh" | "en", entries: RouteConfigEntry[]): RouteConfigEntry[] {
  return entries.map((entry) => ({
    ...entry,
    id: `${language}/${entry.id ?? entry.file.replace(/\.tsx?$/, "")}`,
    children: entry.children && inLanguage(language, entry.children),
  }));
}
