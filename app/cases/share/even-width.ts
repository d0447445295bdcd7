/** The narrowest measure, in px, that a title fills with no more lines than at `width`: then they are about equally long. */
export function evenWidth(width: number, step: number, linesAt: (room: number) => number): number {
  const lines = linesAt(width);
  let even = width;
  while (even > width / 2 && linesAt(even - step) === lines) even -= step;
  return even;
}
