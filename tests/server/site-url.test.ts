import { afterEach, expect, it, vi } from "vitest";
import { settings } from "#app/settings.server.ts";

afterEach(() => vi.unstubAllEnvs());

const siteUrl = (env: Record<string, string>): string | null => {
  for (const [name, value] of Object.entries({ HOST: "127.0.0.1", PORT: "3135", SITE_URL: "", ORIGIN: "", DOORS: "", ...env }))
    vi.stubEnv(name, value);
  return settings.siteUrl;
};

it.each([
  [
    "what it was told, whatever else",
    { SITE_URL: "https://expose.example.gov.cn/", ORIGIN: "https://desk.example.gov.cn" },
    "https://expose.example.gov.cn",
  ],
  [
    "its own origin where the public door is",
    { ORIGIN: "https://expose.example.gov.cn", DOORS: "public,jobs" },
    "https://expose.example.gov.cn",
  ],
  ["where it listens, in the demo", {}, "http://127.0.0.1:3135"],
  [
    "nothing in a staff process that was not told: the desk is not where the public reads",
    { ORIGIN: "https://desk.example.gov.cn", DOORS: "staff", NODE_ENV: "production" },
    null,
  ],
])("codes and cards point to %s", (_what, env, address) => expect(siteUrl(env)).toBe(address));
