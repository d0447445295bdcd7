const details = /[,:](?=(?:以|重点|严|围绕|聚焦|依法|加大|加强|针对|主要|着力|坚决|集中|查处|打击|对|突出|紧盯|切实|持续|全面|深入|及时))/;

/** The item in short: its first sentence, cut before the details when it is long. */
export function titleOf(text: string, heading: string | null): string {
  const words = (heading ?? text).replace(/\s+/g, "").replace(/[；;，,。、：:]+$/, "");
  const sentence = /^[^。；;]+/.exec(words)?.[0] ?? words;
  const narrow = sentence.replace(/，/g, ",").replace(/：/g, ":");
  const cut = details.exec(narrow)?.index ?? -1;
  const field = /(?:领域|方面|环节|行业|市场|过程中|任务|产品|专项|整治|行动|工作)$/.test(sentence.slice(0, Math.max(0, cut)));
  const title = cut >= 4 && (field || sentence.length > 40) ? sentence.slice(0, cut) : sentence;
  return title.length > 60 ? shorten(title) : title;
}

function shorten(title: string): string {
  const at = title.slice(0, 60).search(/[（(，,：:](?!.*[（(，,：:])/);
  return at >= 6 ? title.slice(0, at) : title.slice(0, 60);
}
