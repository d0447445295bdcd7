import { describe, expect, it } from "vitest";
import { marksOf, plainAddress, plainPhone } from "#app/intake/contact-marks.ts";

describe("a mark", () => {
  it("is the same however a telephone or an address was typed, and empty when it says too little", () => {
    for (const typed of ["13800001024", "138 0000 1024", "+86 138-0000-1024", "008613800001024", "１３８００００１０２４"])
      expect(plainPhone(typed)).toBe("13800001024");
    expect(plainPhone("+86 0577-63221234")).toBe("057763221234");
    expect(plainPhone("8612345678")).toBe("8612345678");
    for (const typed of ["", "12315", "没有"]) expect(plainPhone(typed)).toBe("");
    for (const typed of ["禾安县城关镇人民路 12号", "禾安县，城关镇（人民路１２号）"])
      expect(plainAddress(typed)).toBe("禾安县城关镇人民路12号");
    expect(plainAddress("禾安县城关镇")).toBe("");
  });

  it("is made of a complaint with a contact only, and shows nothing of it", () => {
    const contact = { name: "林小满", phone: "13800001024", address: "" };
    const marks = marksOf({ kind: "complaint", contact }, "x");
    expect(marks.map(({ kind, mark }) => [kind, mark.length])).toEqual([
      ["phone", 32],
      ["name", 32],
    ]);
    expect(marks[0]?.mark).not.toEqual(marksOf({ kind: "complaint", contact: { ...contact, phone: "13800001025" } }, "x")[0]?.mark);
    expect(marks[0]?.mark).toEqual(marksOf({ kind: "complaint", contact: { ...contact, phone: "+86 138 0000 1024" } }, "y")[0]?.mark);
    expect(marksOf({ kind: "tip", contact }, "x")).toEqual([]);
    expect(marksOf({ kind: "complaint", contact: null }, "x")).toEqual([]);
  });
});
