import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { settings } from "#app/settings.server.ts";
import { readForm } from "#app/web/form.server.ts";

const incoming = path.join(settings.dataDir, "incoming");

const file = (name: string) => `--x\r\nContent-Disposition: form-data; name="photos"; filename="${name}"\r\n\r\n`;

/** A form as it comes over the line, in as many pieces as it likes. */
function posted(pieces: string[], then: "ends" | "breaks off" = "ends"): Request {
  const body = new ReadableStream({
    start(line) {
      for (const piece of pieces) line.enqueue(new TextEncoder().encode(piece));
      if (then === "ends") line.close();
      else line.error(Object.assign(new Error("hung up"), { code: "ECONNRESET" }));
    },
  });
  const headers = { "Content-Type": "multipart/form-data; boundary=x" };
  return new Request("http://localhost/tip", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

const whole = `${file("one.jpg")}${"A".repeat(200_000)}\r\n`;

it("a form that ends in the middle of a photo is refused, and nothing of it stays", async () => {
  const answer = await readForm(posted([whole, file("two.jpg"), "half"]), 9).catch((refused: unknown) => refused);
  expect(answer).toMatchObject({ status: 400 });
  expect(await readForm(posted([file(""), "half"]), 9).catch((refused: unknown) => refused)).toMatchObject({ status: 400 });
  expect(readdirSync(incoming)).toEqual([]);
});

it("a phone that hangs up in the middle of a photo ends its own form and nothing else", async () => {
  const fault = await readForm(posted([whole, file("two.jpg"), "half"], "breaks off"), 9).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code: "ECONNRESET" });
  expect(readdirSync(incoming)).toEqual([]);
});

it("a disk that takes nothing ends the form at once", async () => {
  rmSync(incoming, { recursive: true });
  writeFileSync(incoming, "no folder");
  const fault = await readForm(posted([whole, whole, "--x--"]), 9).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code: "EEXIST" });
  rmSync(incoming);
});

it("a form that asks for no files takes none, and an empty file leaves nothing", async () => {
  const words = '--x\r\nContent-Disposition: form-data; name="receipt"\r\n\r\n1234\r\n';
  const form = await readForm(posted([whole, words, "--x--"]));
  expect([form.uploads, form.text("receipt")]).toEqual([[], "1234"]);
  expect((await readForm(posted([`${file("empty.jpg")}\r\n`, "--x--"]), 9)).uploads).toEqual([]);
  expect(readdirSync(incoming)).toEqual([]);
});
