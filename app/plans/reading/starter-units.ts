import type { KnownUnit } from "./reading.ts";

/** Other names of units in the plans we know. A name counts only where the notice or the bureau's dictionary has its full form. */
export const starterUnits: KnownUnit[] = [
  { name: "食品安全监管股", aliases: ["食品监管股"] },
  { name: "执法监督管理科", aliases: ["执法监管科"] },
  { name: "药品、医疗器械和化妆品监督管理股", aliases: ["药品医疗器械和化妆品监督管理股"] },
  { name: "价格、反垄断和网络交易（广告）监督管理股", aliases: ["价格、反垄断和网络交易（广告）股"] },
];

/** Slips of the pen that stood in a real notice: which unit was meant. */
export const knownSlips: KnownUnit[] = [
  { name: "计量和标准化股", aliases: ["计量贺标准化股"] },
  { name: "认证和认可监督管理科", aliases: ["认证和认可监督监督管理科"] },
];

/** All stations together, by whatever name. */
export const allStations: KnownUnit = {
  name: "各市场监管所",
  aliases: ["各市场所", "基层市场所", "基层市场监管所", "各基层市场监管所", "各基层市场所"],
};

export const stationNames = new Set([allStations.name, ...allStations.aliases, "各所", "各市场监督管理所", "市场所", "基层所"]);
