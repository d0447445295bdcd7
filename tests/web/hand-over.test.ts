import { expect, it } from "vitest";
import { handOver } from "#app/web/public/hand-over.server.ts";

it("a page gets what its loader read, and not a copy; nothing of it is written down for a script", () => {
  const rows = [{ at: new Date(0) }];
  const { data } = handOver({ rows, on: null });
  expect(data.rows).toBe(rows);
  expect(Object.keys(data)).toEqual(["rows", "on"]);
  expect(JSON.stringify({ data })).toBe('{"data":null}');
});
