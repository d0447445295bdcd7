import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "tips-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, bytes);
  return at;
}

function run(...files: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "app/tools/tip-sort.ts", ...files], {
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter(Boolean);
  return { status, told: lines.map((line) => JSON.parse(line)), troubles: stderr.split("\n").filter(Boolean) };
}

it("sorts each file into a line, in UTF-8 as in GB18030", () => {
  const lift = file("lift.txt", "小区电梯老困人，没人维保");
  const old = file("old.txt", Uint8Array.from([0xb5, 0xe7, 0xcc, 0xdd, 0xc0, 0xa7, 0xc8, 0xcb]));
  const wages = file("wages.txt", "老板拖欠我们三个月工资");
  const { status, told, troubles } = run(lift, old, wages);
  expect(told.map((one) => one.file)).toEqual([lift, old, wages]);
  expect(told.map((one) => one.topics[0].slug)).toEqual(["lifts", "lifts", "other"]);
  expect(told[0]).toMatchObject({ type: "tip", merchant: null, elsewhere: null });
  expect(told[2].elsewhere).toMatchObject({ slug: "wages", to: expect.stringContaining("12333") });
  expect({ status, troubles }).toEqual({ status: 0, troubles: [] });
});

it("says in a sentence what it cannot read, and sorts the others", () => {
  const coal = file("coal.txt", "买的散煤全是石头，烧不着");
  const { status, told, troubles } = run(
    path.join(folder, "gone.txt"),
    file("empty.txt", " \n"),
    file("picture.png", Uint8Array.of(0x89, 0x50, 0, 0, 1, 2)),
    coal,
  );
  expect(told.map((one) => one.topics[0].slug)).toEqual(["coal"]);
  expect(troubles).toHaveLength(3);
  expect(status).toBe(1);
});
