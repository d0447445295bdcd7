import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useWords } from "#app/i18n/words.tsx";
import { operatorList } from "#app/merchants/operator-list.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Pager } from "#app/web/ui/pager.tsx";
import { Empty } from "#app/web/ui/table.tsx";
import { FindOperator } from "./parts/find-operator.tsx";
import { OperatorTable } from "./parts/operator-table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "plans.write");
  const query = new URL(request.url).searchParams;
  const asked = query.get("q") ?? "";
  return json({ asked, ...(await operatorList(by, { asked, page: Math.trunc(Number(query.get("page"))) || 1 })) });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "merchants.operators.title");

export default function Operators() {
  const { t, href } = useWords();
  const { asked, rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("merchants.operators.title")}</h1>
          <p>
            {t("merchants.operators.about")} {total > 0 && t("merchants.operators.total", { count: total })}
          </p>
        </div>
        <a className="button primary" href={href("/staff/operators/new")}>
          {t("merchants.operators.new.title")}
        </a>
      </header>
      <FindOperator asked={asked} />
      {rows.length > 0 ? (
        <>
          <OperatorTable rows={rows} />
          <Pager page={page} pages={pages} path="/staff/operators" query={{ q: asked }} />
        </>
      ) : (
        <Empty title={asked ? t("merchants.operators.nothing", { asked }) : t("merchants.operators.empty")}>
          <p>{t(asked ? "merchants.operators.nothingTeach" : "merchants.operators.teach")}</p>
        </Empty>
      )}
    </>
  );
}
