import { describe, expect, it } from "vitest";
import { decide } from "#app/sorting/decide.ts";
import type { Sorting } from "#app/sorting/sorting.ts";
import { sorted } from "./story.ts";

const with_ = (...topics: Sorting["topics"]): Sorting => ({ type: "tip", topics, merchant: null, elsewhere: null });

describe("what is certain enough to go without a person", () => {
  it("is a story with words that say its topic", () => {
    const decided = decide(sorted("小区电梯超期没检，天天困人"));
    expect(decided).toMatchObject({ outcome: "clear", topics: [{ slug: "lifts" }] });
  });

  it("is not a hint, a tie, or another authority's matter", () => {
    expect(decide(sorted("东西不好"))).toEqual({ outcome: "unclear", why: "weak" });
    expect(decide(with_({ slug: "lifts", score: 0.6, because: ["电梯"] }, { slug: "coal", score: 0.6, because: ["煤"] }))).toEqual({
      outcome: "unclear",
      why: "tie",
    });
    expect(decide(sorted("老板拖欠工资三个月"))).toEqual({ outcome: "unclear", why: "elsewhere" });
    expect(decide(with_())).toEqual({ outcome: "unclear", why: "weak" });
  });

  it("is several topics only when each stands on strong words of its own", () => {
    const two = decide(sorted("煤气罐是翻新的黑气瓶，超期还在充装；电梯合格证过期，电梯困人没人维保"));
    expect(two).toMatchObject({ outcome: "clear" });
    expect(two.outcome === "clear" && two.topics.map(({ slug }) => slug).sort()).toEqual(["gas-cylinders", "lifts"]);
    const one = decide(sorted("电动车电池虚标，超市门口买的"));
    expect(one.outcome === "clear" && one.topics.map(({ slug }) => slug)).toEqual(["e-bikes"]);
  });
});
