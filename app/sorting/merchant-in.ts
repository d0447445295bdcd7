import { kinds, trades } from "./merchant-words.ts";

const kind = new RegExp(`(?:${kinds})+`, "gu");

/** What a name is led in by: a stop, or a word such as 在…, 去…, 叫…, 被…. */
const opening =
  /[^\p{Script=Han}A-Za-z0-9]|[在去到从找给被让叫是与跟和进为的了家往对向把看用有]|昨天|今天|前天|昨晚|上周|上个?月|去年|今年|双十一|县城|城里|镇上|街上|村里|乡下|楼下|门口|对面|旁边|附近|路边|村边|投诉|举报|反映|我住|我开|关于|包装上|\d{2,}/u;

/** One letter of these, and it is a sentence and no name. */
const spoken =
  /[本该此]$|归|丢失|其实|任何|冒充|全[县市国镇区]|所有|有些|多家|整个|同一|我县|村头|村口|镇口|巷口|街口|路口|^人|^某|[我你他她它们也就还说个那这拿问连可着过很都要想会能啊吧呢吗啥怎什么几每哪送开拖交贴专]/;

const plain = new RegExp(`^(?:${trades})+$`);

const quoted = /[“"「『《]([\p{Script=Han}A-Za-z0-9]{2,14})[”"」』》](?=(?:这家|那家|的)?(?:店|超市|公司|馆|专卖))/gu;

/** No name is longer before the word for what it is. */
const longest = 8;

/** The operator, as its name stands in the text; null for “a shop near the school”. A name is more than the trade it plies. */
export function merchantIn(text: string): string | null {
  for (const [, name] of text.matchAll(quoted)) if (name) return name;
  for (const found of text.matchAll(kind)) {
    const own =
      text
        .slice(Math.max(0, found.index - longest - 2), found.index)
        .split(opening)
        .at(-1) ?? "";
    if (own.length >= 2 && own.length <= longest && !spoken.test(own) && !plain.test(own)) return own + found[0];
  }
  return null;
}
