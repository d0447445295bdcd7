import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { openCase } from "#app/cases/open-case.ts";
import { settings } from "#app/settings.server.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { photo } from "#tests/support/photo.ts";
import { host, knock } from "#tests/support/portal.ts";
import { written } from "#tests/support/written-case.ts";

freshDatabase();

let number = "";
let cookie = "";

beforeAll(async () => {
  const drafted = await draftCase(written(), await member("song"));
  number = drafted.outcome === "drafted" ? drafted.number : "";
  cookie = await badgeOf("song");
});

/** A picture that goes on for so many MB after its first bytes. */
function posted(first: Buffer, megabytes: number): Request {
  const part = (name: string, more = "") => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  let left = megabytes;
  const body = new ReadableStream({
    start: (line) => line.enqueue(Buffer.concat([Buffer.from(part("picture", '; filename="a.jpg"')), first])),
    pull(line) {
      if (left-- > 0) return line.enqueue(Buffer.alloc(1024 * 1024));
      line.enqueue(Buffer.from(`\r\n${part("alt")}加油机的主板\r\n--x--\r\n`));
      line.close();
    },
  });
  const headers = { "Content-Type": "multipart/form-data; boundary=x", Cookie: cookie };
  return new Request(`${host}/staff/cases/${number}/picture`, { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

it("a picture of 200 MB is refused in a sentence at its field, what was typed stays, and nothing of it is kept", async () => {
  const answer = await knock(posted(await photo(), 200));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("有照片超过 10 MB");
  expect(page).toContain("加油机的主板");
  expect((await openCase(number, await member("song")))?.pictures).toEqual([]);
  expect(readdirSync(path.join(settings.dataDir, "incoming"))).toEqual([]);
});
