import { Fragment } from "react";
import { useWords } from "#app/i18n/words.tsx";

const parts = [
  { name: "days", seconds: 86_400, of: Number.POSITIVE_INFINITY },
  { name: "hours", seconds: 3_600, of: 24 },
  { name: "minutes", seconds: 60, of: 60 },
] as const;

/** How long it still is, as the page was set; public/scripts/countdown.js goes on counting, and says when the time has come. */
export function Countdown({ seconds }: { seconds: number }) {
  const { t } = useWords();
  return (
    <>
      <p className="countdown" role="timer" data-seconds={seconds}>
        {t("exposure.public.countdown.still")}
        {parts.map(({ name, seconds: each, of }) => (
          <Fragment key={name}>
            {" "}
            <span className="nowrap">
              <b data-each={each} data-of={Number.isFinite(of) ? of : undefined}>
                {Math.floor(Math.max(0, seconds) / each) % of}
              </b>{" "}
              {t(`exposure.public.countdown.${name}`)}
            </span>
          </Fragment>
        ))}
      </p>
      <p className="countdown" hidden data-come>
        <a href="?">{t("exposure.public.countdown.come")}</a>
      </p>
      <script type="module" src="/scripts/countdown.js" />
    </>
  );
}
