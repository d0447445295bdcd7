import type { Span } from "./hit.ts";

const services =
  "微信|weixin|wechat|薇信|威信|V信|VX|WX|QQ|扣扣|企鹅|抖音|快手|小红书|微博|钉钉|支付宝|旺旺|陌陌|Telegram|WhatsApp|闲鱼|拼多多账号";
const suffix = "(?:群号?|账号|帐号|号码|号|ID|用户)?";
const joint = String.raw`[\s:：为是(（“"‘'【\[]{0,4}(?:号码?[\s:：为是]{0,2})?`;
const handle = "[A-Za-z0-9][A-Za-z0-9_-]{4,24}";
const account = new RegExp(`(?<![A-Za-z])(?:${services})${suffix}${joint}(${handle})(?![A-Za-z0-9_@.-])`, "gi");
const counted = /^\s*(?:年|月|日|元|万|笔|次|人|个|条|份|单|点|余|多|名|余?元)/;
const nickname = new RegExp(
  `(?:${services})?(?:昵称|网名|微信名|用户名|备注名|QQ名|抖音名)(?:为|是|叫|系|:|：)?\\s?[“"「『‘']([^”"」』’'\\n]{1,20})[”"」』’']`,
  "gi",
);

/** 加我，abc_123: nobody says with what, and everybody knows. */
const wanted = /(?:加我|加微|加[vV]|私聊|私信|扫我|搜)[^。\n]{0,5}?([A-Za-z][A-Za-z0-9_-]{5,24})(?![A-Za-z0-9_@.-])/g;

/** Accounts where people write to each other: the number after the name of the service, and the name somebody goes by there. */
export function chats(text: string): Span[] {
  const accounts = [...text.matchAll(account)].filter((match) => isAccount(match[1] ?? "", text.slice(match.index + match[0].length)));
  return [...accounts, ...text.matchAll(nickname), ...[...text.matchAll(wanted)].filter((match) => /[\d_]/.test(match[1] ?? ""))].map(
    (match) => {
      const words = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(words);
      return { kind: "chat", start, end: start + words.length, weight: 75 };
    },
  );
}

const isAccount = (words: string, after: string): boolean =>
  !(/^\d+$/.test(words) && counted.test(after)) && !/^(?:wechat|weixin|alipay|official|https?|iphone|android)$/i.test(words);
