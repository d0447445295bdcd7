import { setFlagsFromString } from "node:v8";

/**
 * What the portal keeps alive takes 70 MB; left alone, V8 lets four times as much lie about before it tidies up. It tidies up at
 * half as much again: that costs little, and fifty films that arrive at once find room on a small machine.
 */
export function stayLean() {
  setFlagsFromString("--heap-growing-percent=50");
}
