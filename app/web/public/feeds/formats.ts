/** The kinds of feeds, with what each is called on the wire. */
export const formats = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" } as const;

export type Format = keyof typeof formats;
