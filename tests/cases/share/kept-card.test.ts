import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { keptCard } from "#app/cases/share/kept-card.ts";
import type { Card } from "#app/cases/share/leaflet.ts";
import { settings } from "#app/settings.server.ts";

const folder = path.join(settings.dataDir, "cards");
const kept = () => readdir(folder).catch(() => []);
const card = (title: string): Card => ({
  ...{ shape: "card", site: "曝光台", bureau: "禾安县市场监督管理局", above: "第12期", demo: null },
  ...{ title, word: "罚没", sum: "12.3 万元" },
});

// A busy machine draws slowly; nothing here is about how fast.
vi.setConfig({ testTimeout: 150_000 });

beforeEach(() => rm(folder, { recursive: true, force: true }));

it("asked for by a hundred at once, a card is drawn once", async () => {
  const asked = await Promise.all(Array.from({ length: 100 }, () => keptCard(card("加油机少给油案"))));
  expect(new Set(asked.map((png) => png?.toString("base64"))).size).toBe(1);
  await expect.poll(kept, { timeout: 120_000 }).toHaveLength(1);
  const [name = ""] = await kept();
  const again = await keptCard(card("加油机少给油案"));
  expect(again?.subarray(1, 4).toString()).toBe("PNG");
  expect(name).toMatch(/^[0-9a-f]{64}\.png$/);
});

it("other words are another card", async () => {
  await keptCard(card("加油机少给油案"));
  await keptCard(card("加油机少给油案（更正）"));
  await expect.poll(kept, { timeout: 120_000 }).toHaveLength(2);
});

it("whoever asks for many at once makes us draw few: the rest are told so at once", async () => {
  const asked = await Promise.all(Array.from({ length: 40 }, (_, at) => keptCard(card(`第${at}起加油机少给油案`))));
  expect(asked.filter(Boolean).length).toBeLessThanOrEqual(5);
  await expect.poll(kept, { timeout: 120_000 }).toHaveLength(5);
});
