/** Two writings of one name meet here: width, spaces, brackets and case do not matter. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·.,，。、“”"'‘’()（）[\]【】《》-]/g, "");
}
