import { type Flow, sentencesOf } from "./flow.ts";
import { type Answer, doubt } from "./reading.ts";

const handed =
  /(?:移送|移交|移转)(?:至|给|到|了|往)?[^,。;]{0,18}?(?:公安|司法机关|警方|检察)|(?:案件|线索|此案|该案)[^,。;]{0,8}(?:移送|移交)(?:司法|刑事)/g;
/** What came from the police, was not sent, or is only threatened. */
const notSent = /(?:未|不予|不再|无需|不需|尚未|没有|应当?|将会?|拟|一律|需要?|可能|须|要)(?:依法|及时|立即)?(?:将[^,。]{0,12})?$/;
const fromPolice = /(?:公安|警方|检察)[^,。;]{0,12}$/;
const returned = /公安[^。;]{0,30}(?:不予立案|退回|撤销案件|不追究)|(?:退回|退还)[^。;]{0,12}(?:市场监管|该局|我局)|不构成犯罪/;

/** Was the case handed to the police? 公安机关移送的线索 came the other way; a case that came back was still sent. */
export function toPolice(flow: Flow): Answer<boolean> {
  const places = sentencesOf(flow).flatMap(({ text, from }) =>
    [...text.matchAll(handed)]
      .filter((found) => {
        const before = text.slice(0, found.index);
        return !notSent.test(before) && !fromPolice.test(before) && !/移(?:送|交)(?:的|来|过来|我局|该局)/.test(found[0]);
      })
      .map((found) => ({ from: from + found.index, to: from + found.index + found[0].length })),
  );
  const sent = places.length > 0;
  if (sent) return { value: true, places, doubts: returned.test(flow.text) ? [doubt("transfer-returned")] : [] };
  const involved = /公安(?:机关|局|部门)[^。;]{0,12}(?:立案侦查|刑事立案|刑事拘留)/.test(flow.text);
  return { value: false, places: [], doubts: involved ? [doubt("police-involved")] : [] };
}
