import type { LinksFunction } from "@remix-run/node";
import { Links, Meta, Outlet, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { languageOf } from "#app/i18n/languages.ts";
import { WordsIn } from "#app/i18n/words.tsx";

export const links: LinksFunction = () => [{ rel: "icon", href: "/seal.svg", type: "image/svg+xml" }];

/** The sheet every page is printed on. No script tag: pages are plain HTML. */
export function Layout({ children }: { children: ReactNode }) {
  const language = languageOf(useLocation().pathname);
  return (
    <html lang={language === "zh" ? "zh-CN" : "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <WordsIn language={language}>{children}</WordsIn>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
