/** Words too common to find anything by; neither kept in an index nor asked for. No single character that means something. */
export const stopWords = new Set(
  [
    "的 了 吗 呢 吧 啊 呀 么 嘛 我 你 您 他 她 它 们 在 是 和 与 及 等 之 就 都 也 很 还 又 被 把 有 这 那 到 去 会 要 让 于 并 而 或 个 案",
    "我们 你们 他们 咱们 自己 这个 那个 这些 那些 这里 那里 什么 怎么 怎样 如何 为什么 哪里 哪儿 哪个 谁 多少 是否 可以 能够 应该",
    "没有 因为 所以 如果 但是 以及 或者 就是 还是 不是 请问 感觉 觉得 以后 以前 时候 一个 一下 有限公司 有限责任 公司",
  ].flatMap((line) => line.split(" ")),
);
