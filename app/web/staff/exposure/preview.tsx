import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { previewDay } from "#app/exposure/preview-day.ts";
import { useWords } from "#app/i18n/words.tsx";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { AsPublic } from "./parts/as-public.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.read");
  const day = await previewDay(params.slug ?? "", by);
  if (!day) throw new Response(null, { status: 404 });
  return json(day);
}

export const meta: MetaFunction = ({ location, params }) => deskTitle(location, "exposure.desk.preview.title", { slug: params.slug ?? "" });

export default function Preview() {
  const { t, href } = useWords();
  const day = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/exposure")}>{t("exposure.desk.list.title")}</a> /{" "}
            <a href={href(`/staff/exposure/${day.slug}`)}>{day.title}</a>
          </p>
          <h1>{t("exposure.desk.preview.heading")}</h1>
          <p>{t("exposure.desk.preview.intro")}</p>
        </div>
      </header>
      <AsPublic day={day} />
    </>
  );
}
