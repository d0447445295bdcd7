/** A file on its way in: on disk, measured and hashed while it streamed. `cut` means it was longer than allowed. */
export type Upload = { field: string; path: string; bytes: number; sha256: Buffer; cut: boolean };

/** An original as it lies on its shelf: locked, under the SHA-256 of its locked bytes; `sha256` is what it was as it came. */
export type Locked = { sha256: Buffer; sealedSha256: Buffer };

/** A file that has arrived and stands locked on the shelf of originals. Whoever holds this holds its key. */
export type EvidenceFile = Locked & { key: Buffer; bytes: number; mediaType: string };
