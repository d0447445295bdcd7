import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { DeskFrame } from "./desk-frame.tsx";
import { useDesk } from "./use-desk.ts";

const known = [403, 404, 503] as const;

/** What went wrong and what to do next, inside the desk when the desk itself still stands. */
export function Trouble() {
  const { t, href } = useWords();
  const desk = useDesk();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? known.find((one) => one === error.status) : undefined;
  const kind = status ?? 500;
  const said = (
    <section className="empty">
      <h1>{t(`desk.trouble.${kind}.title`)}</h1>
      <p>{t(`desk.trouble.${kind}.next`)}</p>
      <p>
        <a href={href("/staff")}>{t("desk.trouble.home")}</a>
      </p>
    </section>
  );
  return desk ? <DeskFrame desk={desk}>{said}</DeskFrame> : <main className="door">{said}</main>;
}
