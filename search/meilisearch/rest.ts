const seconds = 10;

let until = 0;

/** After a failure Meilisearch is left alone for ten seconds. Each process learns this by itself and need not tell the others. */
export const isResting = (): boolean => performance.now() < until;

export function rest(): void {
  until = performance.now() + seconds * 1000;
}

export function wake(): void {
  until = 0;
}
