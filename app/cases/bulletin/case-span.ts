import type { Line, Page, Span } from "#app/plans/reading/page.ts";
import { flowOf } from "./flow.ts";
import { penaltiesIn } from "./penalties.ts";

/** Where a case stands in the bulletin: its title (null without one) and the words below. */
export type CaseSpan = Span & { title: Span | null; body: Span };

/** From a heading to the last line before the next one. */
export function spanned(lines: Line[], from: number, title: Span | null, bodyFrom: number, until: number): CaseSpan {
  const own = lines.filter((line) => line.to > bodyFrom && line.from < until);
  const to = Math.max(own.at(-1)?.to ?? bodyFrom, title?.to ?? from);
  return { from, to, title, body: { from: Math.min(bodyFrom, to), to } };
}

const decided =
  /作出[^。;]{0,60}?(?:行政处罚|处罚|罚款|罚没)|(?:给予|处以|予以)[^。;]{0,20}?(?:警告|罚款|行政处罚)|移送[^。;]{0,12}公安|决定[^。;]{0,20}不予(?:行政)?处罚|没收违法所得|处罚款|送达[^。;]{0,10}告知书|依法[^。;]{0,12}(?:予以)?(?:处罚|查处|没收|罚没)|罚没款?共计/;

/** Do these words tell that somebody was punished, and not only what the law threatens? */
export function tellsPenalty(page: Page, { from, to }: Span): boolean {
  const flow = flowOf(page, from, to);
  return penaltiesIn(flow).some(({ yuan }) => yuan !== null) || decided.test(flow.text);
}
