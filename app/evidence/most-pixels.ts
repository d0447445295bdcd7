/** A picture of more was made to fill the memory, or is a map that nobody sends. */
export const mostPixels = 50_000_000;
