import type { Translate } from "#app/i18n/keys.ts";

/** Where a page is, for data that names addresses; `site` is the portal's, `url` the page's own. */
export type At = { site: string; url: string; t: Translate };

export type Structured = Record<string, unknown>;

const of = (type: string, data: Structured): Structured => ({ "@context": "https://schema.org", "@type": type, ...data });

const publisher = ({ site, t }: At) => ({ "@type": "GovernmentOrganization", name: t("site.bureau"), url: site });

type Case = {
  number: string;
  title: string;
  lead: string;
  releaseAt: string;
  correctedOn: string | null;
  daySlug: string;
  dayTitle: string;
};

/** schema.org's words for a case. The party is not in it: a search engine keeps what we take back. */
export const caseData = (known: Case, topic: string, at: At): Structured =>
  of("Article", {
    headline: known.title,
    description: known.lead,
    url: at.url,
    mainEntityOfPage: at.url,
    inLanguage: "zh-CN",
    datePublished: known.releaseAt,
    dateModified: known.correctedOn ?? known.releaseAt,
    articleSection: topic,
    author: publisher(at),
    publisher: publisher(at),
    isPartOf: { "@type": "PublicationIssue", name: known.dayTitle, url: `${at.site}/exposure-days/${known.daySlug}` },
  });

type Day = { number: number; title: string; introduction: string; releaseAt: string; cases: { number: string; title: string }[] };

/** An issue, with the first hundred of its cases in their order. */
export const dayData = (day: Day, at: At): Structured =>
  of("PublicationIssue", {
    issueNumber: day.number,
    name: day.title,
    description: day.introduction,
    url: at.url,
    datePublished: day.releaseAt,
    inLanguage: "zh-CN",
    publisher: publisher(at),
    hasPart: day.cases.slice(0, 100).map(({ number, title }) => ({ "@type": "Article", name: title, url: `${at.site}/cases/${number}` })),
  });

/** The portal itself, and how it is searched. */
export const siteData = (at: At): Structured =>
  of("WebSite", {
    name: at.t("site.name"),
    url: at.site,
    publisher: publisher(at),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${at.site}/search?q={words}` },
      "query-input": "required name=words",
    },
  });

/** A page that lists cases: a topic. */
export const topicData = (name: string, description: string, at: At): Structured =>
  of("CollectionPage", { name, description, url: at.url, publisher: publisher(at) });

/** The open data, for catalogues of data. */
export const dataData = (updated: string | null, at: At): Structured =>
  of("Dataset", {
    name: `${at.t("site.name")} · ${at.t("reports.openData.title")}`,
    description: at.t("reports.openData.opening"),
    url: at.url,
    license: at.t("reports.openData.licence"),
    creator: publisher(at),
    ...(updated ? { dateModified: updated } : {}),
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${at.site}/open-data/cases.csv` },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${at.site}/open-data/cases.json` },
    ],
  });
