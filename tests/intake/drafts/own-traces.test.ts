import { expect, it } from "vitest";
import { ownTraces, type Trace } from "#app/intake/drafts/own-traces.ts";

const me = { name: "林小满", phone: "138 0000 1024" };

const told: [string, Record<string, string>, Trace[]][] = [
  ["六号枪加四十升只有三十八升半，连着三次都这样。", me, []],
  ["我的电话13800001024，随时可以打。", me, [{ kind: "own-phone", text: "13800001024" }]],
  ["我的电话１３８００００１０２４。", me, [{ kind: "own-phone", text: "13800001024" }]],
  ["打 138-0000-1024 找我。", { phone: "+86 13800001024" }, [{ kind: "own-phone", text: "138-0000-1024" }]],
  ["老板的电话是13912345678。", me, [{ kind: "phone", text: "13912345678" }]],
  ["打13912345678，没有人接；又打13912345678。", {}, [{ kind: "phone", text: "13912345678" }]],
  ["身份证330326199003071234被他们拍了照。", {}, [{ kind: "id-number", text: "330326199003071234" }]],
  ["订单号2026110213912345678901里有一串数字。", {}, []],
  ["我叫林小满，去年办的卡。", {}, [{ kind: "own-name", text: "林小满" }]],
  ["店员叫我林小满女士。", me, [{ kind: "own-name", text: "林小满" }]],
  [
    "我叫林小满，电话13800001024。",
    me,
    [
      { kind: "own-phone", text: "13800001024" },
      { kind: "own-name", text: "林小满" },
    ],
  ],
];

it.each(told)("%s", (story, known, traces) => expect(ownTraces({ answers: { story, ...known } })).toEqual(traces));
