import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { PostButton } from "#app/web/ui/post-button.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { waits } from "./waits.ts";

type Can = keyof ShownLead["can"];

/** What happens at once is a button; what needs words first is a page of its own. In the order of a lead's life. */
const steps: { can: Can; to: string; words: WordKey; atOnce?: boolean }[] = [
  { can: "clear", to: "clear", words: "leads.desk.clear.button", atOnce: true },
  { can: "claim", to: "claim", words: "leads.desk.claim.button", atOnce: true },
  { can: "accept", to: "accept", words: "leads.desk.accept.button", atOnce: true },
  { can: "file", to: "file", words: "leads.desk.file.button", atOnce: true },
  { can: "close", to: "close", words: "leads.desk.close.link" },
  { can: "dispatch", to: "route", words: "leads.desk.route.link" },
  { can: "rule", to: "rule", words: "leads.desk.rule.link" },
  { can: "ask", to: "ask", words: "leads.desk.ask.link" },
  { can: "note", to: "note", words: "leads.desk.note.link" },
  { can: "rename", to: "rename", words: "leads.desk.rename.link" },
  { can: "link", to: "link", words: "leads.desk.link.link" },
  { can: "askIdentity", to: "identity", words: "leads.desk.identity.link" },
  { can: "giveBack", to: "return", words: "leads.desk.return.link" },
];

/** What leads on in a lead's life; the rest is talk, or about where it belongs. */
const forward: Can[] = ["clear", "claim", "accept", "file", "close", "dispatch", "rule"];

/** Only what this member can do now; the first that leads on is the one to do. */
export function Steps({ lead }: { lead: ShownLead }) {
  const { t, href } = useWords();
  const open = steps.filter(({ can }) => lead.can[can]);
  const task = lead.tasks.find(({ mine, doneOn }) => mine && !doneOn);
  const main = task ? null : open.find(({ can }) => (waits(lead) ? can === "rule" : forward.includes(can)));
  const at = (step: string) => `/staff/leads/${lead.number}/${step}`;
  if (!task && open.length === 0) return null;
  return (
    <div className="steps">
      {task && (
        <a className="button primary" href={href(at(`tasks/${task.id}`))}>
          {t("leads.desk.task.link")}
        </a>
      )}
      {open.map((step) => {
        const kind = step === main ? "primary" : "quiet";
        return step.atOnce ? (
          <PostButton key={step.to} to={at(step.to)} kind={kind}>
            {t(step.words)}
          </PostButton>
        ) : (
          <a key={step.to} className={`button ${kind}`} href={href(at(step.to))}>
            {t(step.words)}
          </a>
        );
      })}
    </div>
  );
}
