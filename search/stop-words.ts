/** Words too common to find anything by; neither kept in an index nor asked for. No single character that means something. */
export const stopWords = new Set(
  [
    "的 了 吗 呢 吧 啊 呀 么 嘛 我 你 您 他 她 它 们 在 是 和 与 及 等 之 就 都 也 很 还 又 被 把 有 这 那 到 去 会 要 让 于 并 而 或 个 案",
    "我们 你们 他们 咱们 自己 这个 那个 这些 那些 这里 那里 什么 怎么 怎样 如何 为什么 哪里 哪儿 哪个 谁 多少 是否 可以 能够 应该",
    "没有 因为 所以 如果 但是 以及 或者 就是 还是 不是 请问 感觉 觉得 以后 以前 时候 一个 一下 有限公司 有限责任 公司",
  ].flatMap((line) => line.split(" ")),
);

/** What all our cases are: who says so in a sentence means the worst of a thing first, and the others of it too. */
export const wrongWords = new Set("假 劣质 伪劣 有毒 违法 违规 非法".split(" "));

/** Words around the thing that is asked about: kept in the index, but not asked for while anything else is. */
export const aroundWords = new Set(
  [
    "关于 有关 案例 案件 处罚 哪些 最近 近期 曝光 曝光台 相关 情况 这种 那种 这样 那样 一些 一家 有家 有人 知道 发现 怀疑 感觉 觉得 看起来 好像 结果 后来 之后",
    "以后 去年 今年 上个月 上个星期 上周 昨天 今天 前几天 是不是 会不会 不会 可能 一直 经常 几次 好几次 一堆 她们 人家 说是 特别 非常 真的 东西 事情 问题",
    "不管 没人 不理 被骗 受骗 上当 真假 假的 怀疑 担心 到底 究竟 老是 总是 居然 竟然 根本 明明 突然 刚刚 已经 现在",
    "出来 起来 下来 下去 出去 回来 商家 店家 老板 顾客 消费者 市民 附近 隔壁 楼下 我家 骗局 骗人 坑人 黑心 猫腻 有点 越来越 小时 好几 好几万 几万 其实 送来 不让 家里 家人 邻居 朋友 同事",
    "不了 想要 需要 看看 查查 新闻 消息 一样 已经 才 说 买 卖 用 喝 吃 花 听 打 过 做 里 上 下 来 去 不 好 人 年 月 号 家 元 块 第",
  ].flatMap((line) => line.split(" ")),
);
