import { daysAgo } from "#tests/support/days-ago.ts";
import { workbook } from "#tests/support/workbook.ts";
import { knock, signIn } from "./knock.ts";
import { planted } from "./markers.ts";
import { wholeOf } from "./sweep-pages.ts";
import type { Doors } from "./three-doors.ts";

/** What a page said while it was planted, to be looked through with the rest. */
export type Said = { surface: string; text: string };

const heads = ["登记编号", "业务类型", "被投诉主体", "主体地址", "投诉内容", "登记时间", "提供方姓名", "联系电话", "提供方地址", "订单号"];

/**
 * A 12315 export with a marker in every column that says who it is from, in one the portal does not know, and in the file's name:
 * once taken, and once only looked at, so that its locked copy still lies there when the files are looked through.
 */
export async function plantImport({ staff }: Doors): Promise<Said[]> {
  const shen = await signIn(staff, "shen");
  const looked = await look(staff, shen, row("投诉", planted("importNumber"), "importOrder"), row("举报", "1330326902", "importTipOrder"));
  const token = /name="token" value="([^"]+)"/.exec(looked.text)?.[1] ?? "";
  const taken = await wholeOf(await knock(`${staff}/staff/filings/import/take`, shen, { token }));
  const left = await look(staff, shen, row("投诉", "1330326903", "importOrder"));
  if (!token || !taken.includes(planted("importNumber"))) throw new Error("nothing was imported");
  return [looked, { surface: "shen /staff/filings/import/take", text: taken }, left];
}

function row(kind: string, number: string, order: "importOrder" | "importTipOrder"): string[] {
  const what = [
    planted("importMerchant"),
    "河西街道新华路",
    `店员说保健品吃了能降糖，买了六盒，收据${planted("importStory")}，头晕。`,
    daysAgo(1),
  ];
  const who = [planted("importName"), planted("importPhone"), `人民路${planted("importAddress")}号`];
  return [number, kind, ...what, ...who, planted(order), planted("importUnknown")];
}

async function look(staff: string, cookie: string, ...rows: string[][]): Promise<Said> {
  const body = new FormData();
  const file = workbook([[...heads, "证件号码"], ...rows]);
  body.set("file", new File([new Uint8Array(file)], `${planted("importFile")}.xlsx`));
  const answer = await fetch(`${staff}/staff/filings/import/look`, { method: "POST", body, headers: { Cookie: cookie, Origin: staff } });
  return { surface: "shen /staff/filings/import/look", text: await wholeOf(answer) };
}
