/** What may be sent along, by its content: how many of each, and how large. The form says the same in words. */
export const kinds = {
  picture: { count: 9, megabytes: 10, types: ["image/jpeg", "image/png", "image/webp", "image/heic", "image/heif"] },
  video: { count: 1, megabytes: 100, types: ["video/mp4", "video/quicktime"] },
  document: {
    count: 5,
    megabytes: 20,
    types: [
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
  },
} as const satisfies Record<string, { count: number; megabytes: number; types: readonly string[] }>;

export type Kind = keyof typeof kinds;

const all = Object.entries(kinds) as [Kind, { types: readonly string[] }][];

export const kindOf = (mediaType: string): Kind | null => all.find(([, { types }]) => types.includes(mediaType))?.[0] ?? null;

/** The largest a single file may be, and how many there may be together. */
export const largestFile = Math.max(...Object.values(kinds).map(({ megabytes }) => megabytes)) * 1024 * 1024;
export const mostFiles = Object.values(kinds).reduce((sum, { count }) => sum + count, 0);

const endings: Record<string, string> = {
  "image/webp": "webp",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/heic": "heic",
  "image/heif": "heif",
  "video/mp4": "mp4",
  "video/quicktime": "mov",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/** How a file's name ends when it is handed out; the sender's own name for it is kept nowhere. */
export const endingOf = (mediaType: string): string => endings[mediaType] ?? "bin";
