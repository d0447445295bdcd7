import { afterEach, expect, it, vi } from "vitest";
import { showProgress } from "#app/tools/show-progress.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("says how far it is, how fast, and how long it takes yet, counted from where this run began", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  let said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((piece) => {
    said += piece;
    return true;
  });
  const { step, progress } = showProgress("postgres");
  step("filling");
  progress(400_000, 1_000_000);
  vi.advanceTimersByTime(60_000);
  progress(460_000, 1_000_000);
  progress(460_200, 1_000_000);
  vi.advanceTimersByTime(540_000);
  progress(1_000_000, 1_000_000);
  expect(said).toContain("460000 / 1000000 (46%)，每秒 1000/s，剩 9 min 0 s left");
  expect(said).not.toContain("460200");
  expect(said).toContain("1000000 / 1000000 (100%)");
});
