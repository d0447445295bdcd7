import type { DemoMember } from "./shapes.ts";

/** The people of the demo. The passphrases are public: good for trying things out, never for a real bureau. */
export const members: DemoMember[] = [
  { username: "shen", name: "沈知夏", unit: "intake", role: "intake", password: "demo-intake-lantern-27" },
  { username: "lu", name: "陆远", unit: "brigade", role: "unit", password: "demo-brigade-granite-41" },
  { username: "he", name: "何秋", unit: "special-equipment", role: "unit", password: "demo-lifts-maple-58" },
  { username: "fang", name: "方宁", unit: "metrology", role: "unit", password: "demo-metrology-copper-63" },
  { username: "helan", name: "贺兰", unit: "station-chengdong", role: "unit", password: "demo-chengdong-willow-74" },
  { username: "song", name: "宋词", unit: "office", role: "publicity", password: "demo-publicity-inkstone-82" },
  { username: "yan", name: "严律", unit: "legal", role: "legal", password: "demo-legal-bamboo-95" },
  { username: "zhou", name: "周衡", unit: "leaders", role: "leader", password: "demo-leader-compass-36" },
  { username: "gu", name: "顾安", unit: "office", role: "admin", password: "demo-admin-lighthouse-19" },
];
