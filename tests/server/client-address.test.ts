import { afterEach, expect, it } from "vitest";
import { clientAddress } from "#app/server/client-address.ts";

afterEach(() => {
  delete process.env.BEHIND_PROXY;
});

const asked = { socket: { remoteAddress: "10.0.0.1" }, headers: { "x-forwarded-for": "6.6.6.6, 1.2.3.4" } };

it("what somebody writes about their own address counts for nothing", () => {
  expect(clientAddress(asked)).toBe("10.0.0.1");
});

it("behind a proxy of ours its word counts, and only its own", () => {
  process.env.BEHIND_PROXY = "1";
  expect(clientAddress(asked)).toBe("1.2.3.4");
  expect(clientAddress({ ...asked, headers: {} })).toBe("10.0.0.1");
});
