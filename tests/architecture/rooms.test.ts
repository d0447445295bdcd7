import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, nouns, roomOf, sources } from "./rooms.ts";

const ground = ["db", "search", "log.server", "settings.server", "apart.server"];

/** Words of issues and plain data that a noun may hand out; React and pages stay above. */
const wordsForNouns = ["app/i18n/keys.ts", "app/i18n/issues.ts", "app/i18n/languages.ts"];

const allowed: Record<string, (target: string) => boolean> = {
  db: (target) => roomOf(target) === "db",
  search: (target) => ["db", "search"].includes(roomOf(target)),
  i18n: (target) => roomOf(target) === "i18n",
  "web/ui": (target) => ["web/ui", "i18n"].includes(roomOf(target)),
  "web/public": (target) =>
    [
      "web/public",
      "web/ui",
      "i18n",
      "form.server",
      "cookie.server",
      "unavailable.server",
      "site.server",
      "send-file.server",
      "intake",
      "evidence",
      "plans",
      "deadlines",
    ].includes(roomOf(target)) ||
    ["app/team/demo.ts", "app/merchants/find-operators.ts", "app/merchants/credit-code.ts"].includes(target) ||
    // What is drawn of a case or a day; what is drawn, the page has read through the view.
    /^app\/cases\/share\/(leaflet|tell-case|case-leaflets|kept-card)\.ts$/.test(target) ||
    target === "app/exposure/share/day-card.ts" ||
    /^app\/(cases|exposure|reports)\/published(\/[\w-]+)?\.ts$/.test(target) ||
    // What is asked for while somebody types, and the count of questions that found nothing.
    ["app/cases/suggest.ts", "app/cases/search-misses.ts"].includes(target) ||
    target === "app/exposure/industry.ts",
  "web/staff": (target) =>
    [
      "web/staff",
      "web/ui",
      "i18n",
      "session.server",
      "form.server",
      "unavailable.server",
      "site.server",
      "send-file.server",
      ...nouns,
    ].includes(roomOf(target)),
  jobs: (target) => ["jobs", "i18n", ...ground, ...nouns].includes(roomOf(target)),
  demo: (target) => ["demo", ...ground, ...nouns].includes(roomOf(target)),
};

for (const [place, noun] of nouns.entries()) {
  allowed[noun] = (target) => [noun, ...nouns.slice(place + 1), ...ground].includes(roomOf(target)) || wordsForNouns.includes(target);
}

const all = sources("app", "db", "search");
const own = all.flatMap(importsOf).filter(({ target }) => roomOf(target) !== "package");

describe("who may import whom", () => {
  it("has eyes: it reads the whole house", () => {
    expect(all.length).toBeGreaterThan(150);
    expect(own.length).toBeGreaterThan(400);
    for (const room of [...nouns, "db", "search", "web/ui", "web/public", "web/staff", "jobs"]) expect(all.map(roomOf)).toContain(room);
  });

  it.each(Object.keys(allowed))("%s keeps to its side of the walls", (room) => {
    const through = (one: Import) => roomOf(one.file) === room && !allowed[room]?.(one.target);
    expect(own.filter(through).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("a public page cannot even name the type of a lead", () => {
    const named = own.filter(({ file, target }) => roomOf(file) === "web/public" && ["leads", "activity"].includes(roomOf(target)));
    expect(named).toEqual([]);
  });

  it("nobody climbs with ../ and nobody opens a drawer without a theme", () => {
    const climbing = all.filter((file) => /(?:from|import)\s*\(?\s*["']\.\.\//.test(readFileSync(file, "utf8")));
    expect(climbing).toEqual([]);
    expect(all.filter((file) => /\/(utils|lib|helpers|services|types|common|index)(\/|\.)/.test(file))).toEqual([]);
  });

  it("only app/web and the server know React, only nouns, db and search know SQL", () => {
    const of = (name: RegExp) => all.filter((file) => importsOf(file).some(({ target }) => name.test(target)));
    expect(of(/^(react|@remix-run\/react)/).filter((file) => !/^app\/(web|i18n|root|entry)/.test(file))).toEqual([]);
    expect(of(/^(drizzle-orm|postgres)$/).filter((file) => /^app\/(web\/(ui|public|staff)|jobs|i18n)\//.test(file))).toEqual([]);
  });
});
