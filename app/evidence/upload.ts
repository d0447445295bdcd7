/** A file on its way in: on disk, measured and hashed while it streamed. `cut` means it was longer than allowed. */
export type Upload = { field: string; path: string; bytes: number; sha256: Buffer; cut: boolean };

/** A file that has arrived and stands on the shelf of originals. */
export type EvidenceFile = { sha256: Buffer; bytes: number; mediaType: string };
