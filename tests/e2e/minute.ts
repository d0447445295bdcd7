/**
 * The next full minute that leaves so many milliseconds, as the form wants it and as the clock will strike it. A story asks for
 * about as long as what it has told so far took: a slow machine gets its time, a quick one does not wait for nothing.
 */
export function soon(leaving: number): { typed: string; at: number } {
  const at = Math.ceil((Date.now() + Math.max(leaving, 10_000)) / 60_000) * 60_000;
  return { typed: new Date(at + 8 * 3_600_000).toISOString().slice(0, 16), at };
}
