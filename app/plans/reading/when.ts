const day = "(?:\\d{1,2}|\\*+|x+|某)";
const date = `(?:20\\d\\d ?年|当年|次年)? ?${day} ?月 ?(?:${day} ?日|底|末|上旬|中旬|下旬)`;
const term = "(?:之?前|以前|内)?";

/** The ways a notice says by when. */
export const dateForms = new RegExp(
  [
    `每(?:个)?(?:季度|季)(?:最后一?个?月|首月|第一个月|末月|末)?的?(?:${day} ?日|底|末)?${term}`,
    `每(?:个)?月(?:最后一?个?工作日|最后一天|${day} ?日|底|末)?${term}`,
    "每半个?月|每半年|每周(?:[一二三四五六日天])?|每年(?:\\d{1,2}月\\d{1,2}日前)?",
    `双月 ?${day} ?日${term}`,
    `${date}${term}`,
    "可?随时(?:报送|报告|上报)?",
  ].join("|"),
  "g",
);

/** The same in the words of `ReadDeadline.when`. */
export function whenOf(words: string, year: number | null): string {
  const said = words.replace(/\s+/g, "");
  if (/随时/.test(said)) return "any-time";
  if (/\*|x|某/.test(said)) return "masked";
  const at = /(\d{1,2})日/.exec(said)?.[1];
  if (/^每个?季/.test(said)) return quarterly(said, at);
  if (/^每个?月/.test(said))
    return /工作日/.test(said)
      ? "monthly:last-working-day"
      : at
        ? `monthly:${Number(at)}`
        : /底|末|最后/.test(said)
          ? "monthly:last"
          : "monthly";
  if (/^每半个?月/.test(said)) return "half-monthly";
  if (/^每半年/.test(said)) return "half-yearly";
  if (/^每周/.test(said)) return weekly(said);
  if (/^每年/.test(said)) return "yearly";
  if (/^双月/.test(said)) return at ? `two-monthly:${Number(at)}` : "two-monthly";
  return onDay(said, at, year);
}

function quarterly(said: string, at: string | undefined): string {
  if (at) return /最后|末月|末/.test(said) ? `quarterly:last-month:${Number(at)}` : `quarterly:${Number(at)}`;
  return /末|底|最后/.test(said) ? "quarterly:last" : "quarterly";
}

function weekly(said: string): string {
  const place = "一二三四五六日".indexOf(said.at(2)?.replace("天", "日") ?? "?");
  return place >= 0 ? `weekly:${place + 1}` : "weekly";
}

function onDay(said: string, at: string | undefined, year: number | null): string {
  const of = Number(/(20\d\d)年/.exec(said)?.[1] ?? year ?? 0) + (/次年/.test(said) ? 1 : 0);
  const month = Number(/(\d{1,2})月/.exec(said)?.[1] ?? 0);
  if (month < 1 || month > 12 || (at && (Number(at) < 1 || Number(at) > 31))) return "unclear";
  const part = /上旬|中旬|下旬/.exec(said)?.[0];
  const last = part === "上旬" ? 10 : part === "中旬" ? 20 : null;
  const shown = [String(month).padStart(2, "0"), at || last ? String(at ?? last).padStart(2, "0") : ""].filter(Boolean).join("-");
  return of ? `${of}-${shown}` : shown;
}
