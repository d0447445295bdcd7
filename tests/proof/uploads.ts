import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { cleaned } from "#tests/support/cleaned.ts";
import { shelved } from "#tests/support/shelved.ts";
import { unfolded } from "#tests/support/unfolded.ts";
import { hostileDocuments } from "./hostile-documents.ts";
import { type Hostile, hostileFiles } from "./hostile-files.ts";

/** `npm run test:uploads`: hostile files against what should become of them; one JSON line, exit 1 when one verdict is wrong. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "uploads-"));
  process.env.DATA_DIR = folder;
  try {
    const files = [...(await hostileFiles()), ...(await hostileDocuments())];
    const wrong: string[] = [];
    for (const file of files) {
      const verdict = await verdictOn(file, folder);
      if (verdict !== file.verdict) wrong.push(`${file.name}: ${verdict}, not ${file.verdict}`);
    }
    const of = (verdict: string) => files.filter((file) => file.verdict === verdict).length;
    const counted = { files: files.length, shown: of("shown"), unseen: of("unseen"), notTaken: of("not-taken"), wrong };
    process.stdout.write(`${JSON.stringify(counted)}\n`);
    process.exitCode = wrong.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function verdictOn({ content, gone }: Hostile, folder: string): Promise<string> {
  const place = path.join(folder, randomUUID());
  await writeFile(place, content);
  const sha256 = createHash("sha256").update(content).digest();
  const { files } = await receiveFiles("photos", [{ field: "photos", path: place, bytes: content.length, sha256, cut: false }], []);
  const [file] = files;
  if (!file) return "not-taken";
  const clean = await cleaned(file);
  if ((await shelved("originals", file.sealedSha256)).includes(content.subarray(0, 64))) return "plain on its shelf";
  if (!clean) return "unseen";
  const shown = await shelved("pictures", clean.sha256);
  return gone && unfolded(shown).some((part) => part.includes(gone) || part.includes(gone, 0, "utf16le")) ? `shown with ${gone}` : "shown";
}

await main();
