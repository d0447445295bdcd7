const grey = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACklEQVQImWM4AwAAzgDNaLhQZwAAAABJRU5ErkJggg==";

/**
 * What stands where a picture was that could not be bared: one grey dot, or a drawing of nothing. Readers go by what it is, not by its
 * name.
 */
export const placeholder = (kind: "png" | "svg"): Buffer =>
  kind === "svg" ? Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') : Buffer.from(grey, "base64");
