import { expect, it } from "vitest";
import { lookFor, newSweep, notPlanted } from "./canary/look-for.ts";

const phone = { name: "phone", values: ["13912345678"], seen: [] };
const story = { name: "story", values: ["qx0a1b2c3d4e"], seen: ["lu ", "dump submissions"] };

function hitsOn(surface: string, content: string | Buffer) {
  const sweep = newSweep([phone, story]);
  lookFor(sweep, surface, content);
  return sweep.hits;
}

it("a page that leaks is found out, however the words are written", () => {
  const leaks = [
    `<p>电话 13912345678</p>`,
    `tel: 139 1234 5678`,
    `139-1234-5678`,
    Buffer.from("13912345678").toString("hex"),
    `\\x00${Buffer.from("13912345678").toString("hex")}00`,
    Buffer.from("name=x&phone=13912345678&y").toString("base64"),
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("13912345678")]),
    Buffer.from("13912345678", "utf16le"),
    `/Author <FEFF${Buffer.from("13912345678", "utf16le").swap16().toString("hex")}>`,
  ];
  for (const leak of leaks) expect([leak, hitsOn("stranger /", leak)]).toEqual([leak, [{ marker: "phone", surface: "stranger /" }]]);
  expect(hitsOn("logs", "QX0A1B2C3D4E")).toEqual([{ marker: "story", surface: "logs" }]);
  expect(hitsOn("stranger /", "<p>电话 13912345679</p>")).toEqual([]);
});

it("what one may see another may not", () => {
  expect(hitsOn("lu /staff/leads/:number", story.values[0] ?? "")).toEqual([]);
  expect(hitsOn("dump submissions tip", story.values[0] ?? "")).toEqual([]);
  expect(hitsOn("song /staff/leads/:number", story.values[0] ?? "")).toHaveLength(1);
  expect(hitsOn("dump activity", story.values[0] ?? "")).toHaveLength(1);
});

it("a marker that stands nowhere, though it may, was never planted", () => {
  const sweep = newSweep([phone, story]);
  expect(notPlanted(sweep)).toEqual(["story"]);
  lookFor(sweep, "lu /staff/leads/:number", "qx0a1b2c3d4e");
  expect(notPlanted(sweep)).toEqual([]);
});
