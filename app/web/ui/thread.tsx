import type { ReactNode } from "react";

/** `ours` marks the bureau's own voice; `body` keeps its line breaks. */
export type Entry = { key: string; head: ReactNode; when: ReactNode; body?: ReactNode; ours?: boolean };

/** What was said, or, with `past`, what was done: in order, each with who and when. */
export function Thread({ entries, past = false }: { entries: Entry[]; past?: boolean }) {
  return (
    <ol className={past ? "thread past" : "thread"}>
      {entries.map(({ key, head, when, body, ours }) => (
        <li key={key} className={ours ? "ours" : undefined}>
          <p className="by">
            <b>{head}</b>
            <span>{when}</span>
          </p>
          {body && <div className="said">{body}</div>}
        </li>
      ))}
    </ol>
  );
}
