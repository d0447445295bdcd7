import { timingSafeEqual } from "node:crypto";
import { readReceipt } from "./receipt.ts";
import { keyed } from "./receipt-key.ts";
import { inFours, letters, readCode } from "./spoken-code.ts";

/** What an acknowledgement says, and nothing else: neither about whom nor what was told. */
export type Acknowledged = { kind: "complaint" | "tip"; filedOn: string; dueOn: string };

const beginning = Date.UTC(2020, 0, 1);
const dayMs = 86_400_000;
/** Bits: 1 kind, 15 day of filing, 9 days until due, 39 that keep two of one day apart, 96 that only our key can make. */
const bits = { day: 15n, period: 9n, apart: 39n, proof: 96n };
const length = 32;

/**
 * A code that anybody can have verified at /verify without seeing the matter: its kind, the day it was filed and the day something
 * is due. It is drawn from the receipt and the kind, so that it stays the same, gives nothing away, and the codes of two halves have
 * nothing in common; nothing of it is stored.
 */
export function acknowledge({ kind, filedOn, dueOn }: Acknowledged, receipt: string): string {
  const days = BigInt(daysFrom(filedOn));
  const period = BigInt(daysFrom(dueOn)) - days;
  if (period < 0n || period >= 1n << bits.period) throw new RangeError("a period that no rule gives");
  const apart = BigInt(`0x${keyed("apart", `${kind}\n${readReceipt(receipt) ?? receipt}`).toString("hex")}`) & ((1n << bits.apart) - 1n);
  const said = ((((kind === "tip" ? 1n : 0n) << bits.day) | days) << bits.period) | period;
  const signed = (said << bits.apart) | apart;
  return inFours(written((signed << bits.proof) | BigInt(`0x${proofOf(signed).toString("hex")}`)));
}

/** What a code says when this bureau has made it; null for any other. */
export function readAcknowledgement(typed: string): Acknowledged | null {
  const plain = readCode(typed, length);
  if (plain === null) return null;
  const all = [...plain].reduce((sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)), 0n);
  const signed = all >> bits.proof;
  const proof = Buffer.from((all & ((1n << bits.proof) - 1n)).toString(16).padStart(24, "0"), "hex");
  if (!timingSafeEqual(proof, proofOf(signed))) return null;
  const said = signed >> bits.apart;
  const days = (said >> bits.period) & ((1n << bits.day) - 1n);
  const kind = said >> (bits.period + bits.day) ? "tip" : "complaint";
  return { kind, filedOn: dayOf(days), dueOn: dayOf(days + (said & ((1n << bits.period) - 1n))) };
}

const proofOf = (signed: bigint): Buffer => keyed("acknowledge", signed.toString(16)).subarray(0, Number(bits.proof) / 8);

function written(all: bigint): string {
  let code = "";
  for (let left = all; code.length < length; left /= 32n) code = `${letters[Number(left % 32n)]}${code}`;
  return code;
}

const daysFrom = (day: string): number => Math.round((Date.parse(day) - beginning) / dayMs);
const dayOf = (days: bigint): string => new Date(beginning + Number(days) * dayMs).toISOString().slice(0, 10);
