/** Where files lie: a disk or a bucket. A file's place is `originals/ab/abcd…`: a shelf, and the SHA-256 of its bytes in hex. */
export type StoreAt = {
  /** Takes a file that is on disk; when it returns the bytes are safe there, and the file is gone from where it was. */
  put: (place: string, file: string) => Promise<void>;
  has: (place: string) => Promise<boolean>;
  read: (place: string) => Promise<ReadableStream | null>;
  /** The same bytes as a file that a program can be pointed at, until `close`. */
  open: (place: string) => Promise<{ file: string; close: () => Promise<void> } | null>;
  /** To another place, where it counts as come today; at every moment it is in one of the two. False when it is not there. */
  move: (from: string, to: string) => Promise<boolean>;
  remove: (place: string) => Promise<void>;
  /** The files `folder/ab/…`, some at a time, and since which day (or later on it); nothing that lies deeper. */
  list: (folder: string) => AsyncIterable<{ place: string; since: Date }[]>;
};
