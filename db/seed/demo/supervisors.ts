import type { DemoSupervisor } from "./shapes.ts";

/** Two volunteer supervisors. Invented, like everybody here. */
export const supervisors: DemoSupervisor[] = [
  { number: "YJ-001", name: "钱桂香", township: "河西街道" },
  { number: "YJ-002", name: "罗建民", township: "城东镇" },
];
