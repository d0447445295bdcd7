import { Fragment } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { Marked } from "#app/web/ui/marked.tsx";
import { Masked } from "#app/web/ui/masked.tsx";
import { Notice, type NoticeOfCase, Notices } from "#app/web/ui/notice.tsx";
import { Pager } from "#app/web/ui/pager.tsx";
import { type Asked, asQuery } from "./asked.ts";
import { Tally } from "./tally.tsx";

type Found = {
  total: number;
  atLeast: boolean;
  page: number;
  pages: number;
  terms: string[];
  rows: (NoticeOfCase & { passage: { text: string; mark: boolean }[] })[];
};

type Props = {
  asked: Asked;
  found: Found;
  perPage: number;
  topics: { slug: string; zh: string; en: string }[];
  updatedOn: string | null;
};

/** What was found, as notices, each with the passage that answers the question. */
export function Results({ asked, found, perPage, topics, updatedOn }: Props) {
  const { language } = useWords();
  return (
    <div>
      <Tally asked={asked} found={found} perPage={perPage} updatedOn={updatedOn} />
      <Notices>
        {found.rows.map((row) => (
          <Notice
            key={row.number}
            notice={row}
            topic={topicNamed(topics, row.topicSlug, language)}
            title={<Masked text={row.title} show={(piece) => <Marked text={piece} terms={found.terms} />} />}
          >
            <Passage passage={row.passage} />
          </Notice>
        ))}
      </Notices>
      <Pager page={found.page} pages={found.pages} path="/search" query={asQuery(asked)} />
    </div>
  );
}

function Passage({ passage }: { passage: { text: string; mark: boolean }[] }) {
  return passage.map(({ text, mark }, place) => {
    const Piece = mark ? "mark" : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one passage never change places
      <Piece key={place}>
        <Masked text={text} />
      </Piece>
    );
  });
}
