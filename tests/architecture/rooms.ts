import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Nouns in the order of a submission's life; each may look to its right, never to its left. */
export const nouns = [
  "reports",
  "exposure",
  "cases",
  "leads",
  "intake",
  "evidence",
  "merchants",
  "plans",
  "sorting",
  "deadlines",
  "team",
  "activity",
];

export type Import = { file: string; target: string; typeOnly: boolean };

/** Every source file below the given folders, as paths from the top. */
export function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
      .map((entry) => path.relative(".", path.join(entry.parentPath, entry.name))),
  );
}

/** What a file imports, with "#app/…" and "./…" turned into paths from the top; packages stay as they are. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^"'`;]*?\sfrom\s+)?["']([^"']+)["']/gm),
    ...text.matchAll(/import\(()["']([^"']+)["']\)/g),
  ];
  return found.map(([, type, named = ""]) => ({
    file,
    typeOnly: Boolean(type),
    target: named.startsWith("#") ? named.slice(1) : named.startsWith(".") ? path.join(path.dirname(file), named) : named,
  }));
}

/** "app/leads/claim-lead.ts" → "leads"; the doors and the ground have their own names. */
export function roomOf(file: string): string {
  const parts = file.split("/");
  if (parts[0] === "db" || parts[0] === "search") return parts[0];
  if (parts[0] !== "app") return "package";
  if (parts[1] === "web" && parts.length > 3) return `web/${parts[2]}`;
  if (parts[1] === "web") return (parts[2] ?? "").replace(/\.tsx?$/, "");
  return (parts[1] ?? "").replace(/\.(tsx?|mjs)$/, "");
}
