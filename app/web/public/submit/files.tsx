import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { offeredTopics, type Topic } from "#app/plans/topics.ts";
import { head } from "#app/web/public/head.ts";
import { Button } from "#app/web/ui/button.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { guarded } from "#app/web/unavailable.server.ts";
import { Arrived, type ArrivedFile } from "./arrived.tsx";
import { Evidence } from "./evidence.tsx";
import { takeFiles } from "./files.server.ts";
import { useSheet } from "./sheet.ts";
import { openStep } from "./step.server.ts";
import { StepFrame } from "./step-frame.tsx";

export const loader = (args: LoaderFunctionArgs) =>
  guarded(async () => {
    const { sheet, draft } = await openStep(args, "files");
    const topic = (await offeredTopics()).find(({ slug }) => slug === draft.answers.topic) ?? null;
    return json({ ...sheet, topic, files: draft.files.map(({ bytes, mediaType }) => ({ bytes, mediaType })) });
  });

export const action = (args: ActionFunctionArgs) => guarded(() => takeFiles(args));

export const meta: MetaFunction = (page) => head(page, (t) => ({ title: t("intake.form.photos.title") }));

/** What the page's script says of files on their way. */
const said = ["drop", "pasted", "sending", "paused", "waiting", "stop", "done", "heavy", "unreadable", "failed"] as const;

/**
 * What helps to check, as files: each post keeps what came with it. iPhones turn their own format into JPEG as long as the list does not
 * name it.
 */
export default function Files() {
  const { topic, files, ...sheet } = useSheet<{ topic: Topic | null; files: ArrivedFile[] }>();
  const { t } = useWords();
  const told = Object.fromEntries(said.map((word) => [`data-${word}`, t(`intake.form.photos.${word}`)]));
  return (
    <StepFrame
      sheet={sheet}
      title={t("intake.form.photos.title")}
      before={
        <>
          {topic && topic.slug !== "other" && (
            <div className="helps">
              <Evidence topic={topic} />
            </div>
          )}
          <Arrived id={sheet.id} files={files} />
        </>
      }
    >
      <div data-uploads {...told}>
        <Field
          type="file"
          name="files"
          label={t("intake.form.photos.label")}
          hint={t("intake.form.photos.hint")}
          multiple
          accept="image/jpeg,image/png,image/webp,video/mp4,video/quicktime,.pdf,.docx,.xlsx"
          typed={{}}
          issues={sheet.issues}
        />
        <Button kind="quiet" name="more" value="on">
          {t("intake.submit.files.more")}
        </Button>
      </div>
      <p className="why">{t("intake.form.photos.seen")}</p>
      <script type="module" src="/scripts/upload.js" />
    </StepFrame>
  );
}
