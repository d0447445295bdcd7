export type Release = { day: string; numbers: string[]; picture: string | null; word: string };

/**
 * A public address and what it shows of a release once it is out: `whole` of it, up to `most` of its cases at once, or only
 * `some`. Before the minute none of them shows anything.
 */
export type Surface = {
  name: string;
  path: (release: Release) => string;
  shows: "whole" | "some" | "file";
  most?: number /** It says the number that was asked for. */;
  echoes?: true;
};

const twin = (page: string) => `_data=${encodeURIComponent(`zh/web/public/${page}`)}`;
const first = ({ numbers }: Release): string => numbers[0] ?? "";

export const surfaces: Surface[] = [
  { name: "home", path: () => "/", shows: "some" },
  { name: "home's twin", path: () => `/?${twin("home")}`, shows: "some" },
  { name: "home in English", path: () => "/en", shows: "some" },
  { name: "the day", path: ({ day }) => `/exposure-days/${day}`, shows: "whole" },
  { name: "the day in English", path: ({ day }) => `/en/exposure-days/${day}`, shows: "whole" },
  { name: "the day's twin", path: ({ day }) => `/exposure-days/${day}?${twin("exposure-day")}`, shows: "whole" },
  { name: "a case", path: (release) => `/cases/${first(release)}`, shows: "some" },
  { name: "a case's twin", path: (release) => `/cases/${first(release)}?${twin("case")}`, shows: "some" },
  { name: "search", path: ({ word }) => `/search?q=${encodeURIComponent(word)}`, shows: "whole", most: 10 },
  { name: "search by number", path: (release) => `/search?q=${first(release)}`, shows: "some", echoes: true },
  { name: "search by its twin", path: ({ word }) => `/search?q=${encodeURIComponent(word)}&${twin("search")}`, shows: "whole", most: 10 },
  { name: "search by facet", path: ({ word }) => `/search?q=${encodeURIComponent(word)}&topic=fuel-metering`, shows: "whole", most: 10 },
  { name: "a picture", path: ({ picture }) => `/pictures/${picture}`, shows: "file" },
];
