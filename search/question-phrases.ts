/** What people put around the thing they mean; longer ones first. */
const phrases = [
  "(到|去|向|找)?(哪里|哪儿|哪|谁)(去)?(投诉|举报|反映|维权)",
  "(应该|该|要|可以)?(怎么|如何|怎样|咋)(去)?(投诉|举报|反映|维权|处理|解决|赔偿|赔|退款|退钱|退|查询|查|办|回事|识别|辨别|分辨|避免|防范|看出来|判断|鉴别)(呢)?",
  "(打|拨打|拨)(什么|哪个|多少号)?(电话|热线)",
  "(找谁|谁来|向谁)(赔偿|赔|退|管|负责|要)?",
  "(会不会|会|要不要)?(被)?(罚款|处罚|罚|判刑|坐牢)吗",
  "(有|会有)(什么|哪些|多大)(危险|危害|后果|风险|坏处)",
  "(投诉|举报)(电话|热线|网站|平台)(号码)?(是多少)?",
  "(是不是|算不算|属于|算)?(违法|合法|犯法|违规)吗",
  "(是真的|靠谱|有用|安全|可靠|可信|能信|能退|可以退|能吃|能用)吗",
  "是什么意思|什么意思|是什么|什么是|为什么|有哪些|有没有|能不能|可不可以|多少钱",
  "请问一下|请问|想问一下|想问|我想|我要|帮我|查一下|了解一下|遇到了|遇到|碰到|怎么|如何|怎样|咋",
];

const around = new RegExp(phrases.join("|"), "gu");

/** “加油站少给油怎么投诉” asks about “加油站少给油”. A question that is nothing else is left as it is. */
export function withoutQuestion(text: string): string {
  const thing = text.replace(around, " ");
  return /[\p{L}\p{N}]/u.test(thing.replace(/[的了吗呢吧啊呀]/gu, "")) ? thing : text;
}
