const topics = [
  /油品|汽油|柴油|成品油/,
  /加油|计量|电子秤|缺斤/,
  /气瓶|黑气瓶/,
  /电梯/,
  /燃气具|燃气灶/,
  /电动(?:自行)?车/,
  /检验检测|检测报告/,
  /电线|电缆/,
  /危险化学品/,
  /广告/,
  /食用油/,
  /食品/,
  /药品|医疗器械/,
  /化妆品|美容/,
  /商标|专利|地理标志/,
  /价格|收费/,
  /玩具/,
  /消防/,
  /锅炉/,
  /农资|化肥|农药|农膜/,
  /格式条款/,
  /服装|羊绒/,
];

/** Does a title join two things that one tip is seldom about? 翻新“黑气瓶”和超期未检电梯 */
export function severalTopics(title: string): boolean {
  const parts = title.split(/以及|和|及|、|，|,|；/).filter((part) => part.length > 2);
  const named = parts.map((part) => topics.flatMap((topic, place) => (topic.test(part) ? [place] : [])));
  const first = named.find((part) => part.length);
  return named.some((part) => part.length > 0 && first !== undefined && part.every((topic) => !first.includes(topic)));
}
