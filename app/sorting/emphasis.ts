const place =
  /^(?:的)?(?:旁边|旁|边上|对面|附近|隔壁|斜对面|对过|门口|楼下|后面|前面|背后|那边|那儿|那块|那里|里面|里|口|上面?(?=看|的广告)|看到|看见)/;
const absent = /(?:没有|没得|没装|没|不是|不在|无|拆了|又不是)$/;
const handled =
  /(?:买|卖|装|吃|喝|打|用|换|加|做|送|骑|穿|戴|进|批发|推销|安装|销售|出售|生产|购买|使用)(?:了|的|过|到|的是|着)?(?:一|两|二|三|四|五|几|半|十|\d+)?(?:个|只|条|袋|瓶|桶|箱|盒|包|台|件|双|辆|罐|斤|公斤|吨|套|块|张|根|卷|把|针|些|种|批|次|款|支)?(?:的)?$/;

/** Things that are also places and scenery of everyday life: named to say where, they say little about what. */
const scenery = new Set(
  "加油站 电梯 直梯 小区 学校 校门口 学校门口 小卖部 美容院 整形医院 药店 药房 医院 菜市场 超市 饭店 售楼处 售楼部 楼盘 幼儿园 检测站 锅炉 锅炉房 农资店 玩具店 4s店 驾校 培训班 殡仪馆 液化气站 煤气站 停车场 快递 外卖 直播间".split(
    " ",
  ),
);

const sceneryIn = new RegExp([...scenery].sort((a, b) => b.length - a.length).join("|"), "g");

/** The farthest that is looked before and after a word. */
const near = 10;

/**
 * How much a word counts where it stands: what somebody bought, sold or had done counts more, a place that is only passed by
 * (加油站旁边, 电梯里看到) or is not there (没有电梯) hardly.
 */
export function emphasis(text: string, word: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - near), from);
  const after = text.slice(to, to + near);
  if (scenery.has(word)) {
    if (place.test(after)) return 0.25;
    if (absent.test(before)) return 0.1;
  }
  return handled.test(before) ? 1.25 : 1;
}

/** A text without the scenery that is only passed by or not there; everything else keeps its place. */
export function withoutScenery(text: string): string {
  return text.replace(sceneryIn, (word, from: number) =>
    emphasis(text, word, from, from + word.length) < 1 ? "，".repeat(word.length) : word,
  );
}
