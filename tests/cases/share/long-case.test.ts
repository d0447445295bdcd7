import sharp from "sharp";
import { expect, it } from "vitest";
import { caseLong, casePoster } from "#app/cases/share/case-leaflets.ts";
import { drawPicture } from "#app/cases/share/draw-picture.ts";
import { tellCase } from "#app/cases/share/tell-case.ts";
import { qrIn } from "#tests/support/qr-in.ts";
import { say, tellable } from "#tests/support/told.ts";

it("the longest a case can be goes on several pictures that a telephone can show, each with its code", async () => {
  const long = tellCase(
    tellable({ happened: `${"油".repeat(38)}\n\n`.repeat(150), spot: Array.from({ length: 12 }, (_, at) => `${at}${"看".repeat(290)}`) }),
    true,
    say,
  );
  const { sheets } = await drawPicture(caseLong(long));
  expect(sheets.length).toBeGreaterThan(1);
  for (const png of sheets) {
    const { height } = await sharp(png).metadata();
    expect(height).toBeLessThan(16_000);
    expect(
      await qrIn(
        await sharp(png)
          .extract({ left: 0, top: height - 700, width: 1080, height: 700 })
          .toBuffer(),
      ),
    ).toBe(long.address);
  }
  expect((await drawPicture(casePoster(long))).sheets.length).toBe(1);
});
