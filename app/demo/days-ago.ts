/** A day counted from today in Shanghai, "YYYY-MM-DD"; negative is past. */
export function day(offset: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
}

/** A full hour in Shanghai, counted in days from today. */
export function hour(offset: number, at: number): Date {
  return new Date(`${day(offset)}T${String(at).padStart(2, "0")}:00:00+08:00`);
}
