import type { DayState } from "#app/exposure/day-state.ts";

/** A day that nobody has rehearsed yet is not handed on. */
export const isDayHandedOn = (state: DayState): boolean => state !== "draft";
