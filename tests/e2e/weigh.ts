import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

const weighed = ["document", "stylesheet", "script"] as const;

type Sizes = Record<(typeof weighed)[number], number>;

/**
 * Puts a page on the scales, before it is opened: what it loads from now on, packed, in bytes. Whoever asks waits until the
 * last byte that was begun has come, however slow the machine; `empty` begins anew.
 */
export function weigh(page: Page): { sizes: () => Promise<Sizes>; empty: () => void } {
  let bodies: Promise<[keyof Sizes, number]>[] = [];
  page.on("response", (response) => {
    const kind = weighed.find((one) => one === response.request().resourceType());
    if (kind) bodies.push(sizeOf(response).then((size) => [kind, size]));
  });
  const sizes = async () => {
    const sum: Sizes = { document: 0, stylesheet: 0, script: 0 };
    for (const [kind, size] of await Promise.all(bodies)) sum[kind] += size;
    return sum;
  };
  return {
    sizes,
    empty: () => {
      bodies = [];
    },
  };
}

/** Of a page that was left before it was read there is nothing to weigh. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => null);
  return body ? gzipSync(body).length : 0;
}
