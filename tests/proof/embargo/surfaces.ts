export type Release = {
  day: string;
  numbers: string[];
  picture: string | null;
  /** One of the picture's other sizes, "…"; the key of the operator's public record. */
  variant: string;
  record: string;
  word: string /** A case of the release before, of the same topic. */;
  before: string;
};

/**
 * A public address and what it shows of a release once it is out: `whole` of it, up to `most` of its cases at once, or only
 * `some`, or its `day`, or a file of it. Before the minute none of them shows anything.
 */
export type Surface = {
  name: string;
  path: (release: Release) => string;
  shows: "whole" | "some" | "day" | "file";
  most?: number /** It says the number that was asked for. */;
  echoes?: true;
  /** It is drawn when it is first asked for, which takes as long as it takes. */
  drawn?: true;
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
  { name: "the days of a search", path: ({ word }) => `/search/by/day?q=${encodeURIComponent(word)}`, shows: "day" },
  { name: "suggestions", path: ({ word }) => `/search/suggest?q=${encodeURIComponent(word)}`, shows: "some" },
  { name: "the first part of the sitemap", path: () => "/sitemaps/cases-1.xml", shows: "whole" },
  { name: "the sitemap", path: () => "/sitemap.xml", shows: "whole" },
  { name: "open data as JSON", path: () => "/open-data/cases.json", shows: "whole" },
  { name: "open data as CSV", path: () => "/open-data/cases.csv", shows: "whole" },
  { name: "RSS of all", path: () => "/feeds/all.rss", shows: "whole", most: 50 },
  { name: "Atom of the topic", path: () => "/feeds/topics/fuel-metering.atom", shows: "whole", most: 50 },
  { name: "JSON Feed of the region", path: () => `/feeds/regions/${encodeURIComponent("城东镇")}.json`, shows: "whole", most: 50 },
  { name: "the topic's page", path: () => "/topics/fuel-metering", shows: "some" },
  { name: "the calendar", path: () => "/exposure-days.ics", shows: "day" },
  { name: "the list of days", path: () => "/exposure-days", shows: "day" },
  { name: "cases beside another", path: ({ before }) => `/cases/${before}`, shows: "some" },
  { name: "the same again", path: (release) => `/submit?case=${first(release)}`, shows: "some", echoes: true },
  { name: "a picture", path: ({ picture }) => `/pictures/${picture}`, shows: "file" },
  { name: "a picture in another size", path: ({ picture, variant }) => `/pictures/${picture}/${variant}`, shows: "file" },
  { name: "search in English", path: ({ word }) => `/en/search?q=${encodeURIComponent(word)}`, shows: "whole", most: 10 },
  { name: "the operator's record", path: ({ record }) => `/records/${record}`, shows: "some" },
  { name: "a case's card", path: (release) => `/cases/${first(release)}/card.png`, shows: "file", drawn: true },
  { name: "the day's card", path: ({ day }) => `/exposure-days/${day}/card.png`, shows: "file", drawn: true },
];
