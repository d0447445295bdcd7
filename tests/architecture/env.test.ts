import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sources } from "./rooms.ts";

const readers = ["app/settings.server.ts", "app/log.server.ts", "db/client.server.ts", "search/settings.ts"];
const named = (file: string) => [...readFileSync(file, "utf8").matchAll(/process\.env\.([A-Z0-9_]+)/g)].map(([, name]) => name ?? "");

it("the environment is read in few places; the launchers, which run before there is a build, set it", () => {
  const launchers = /^(app\/(start|dev|open-bureau)|app\/start\/|db\/embedded|search\/meilisearch\/child)/;
  const others = sources("app", "db", "search").filter((file) => !launchers.test(file) && !readers.includes(file) && named(file).length);
  expect(others.filter((file) => file !== "app/server.ts")).toEqual([]);
  expect(named("app/server.ts").filter((name) => name !== "NODE_ENV")).toEqual([]);
});

it("README's table names every setting, and no setting that is not there", () => {
  const read = new Set(
    sources("app", "db", "search")
      .flatMap(named)
      .filter((name) => name !== "NODE_OPTIONS"),
  );
  const table = new Set([...readFileSync("README.md", "utf8").matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, name]) => name));
  expect([...read].filter((name) => !table.has(name))).toEqual([]);
  expect([...table].filter((name) => name && !read.has(name))).toEqual([]);
});
