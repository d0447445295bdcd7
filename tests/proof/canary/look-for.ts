import type { Marker } from "./markers.ts";

export type Hit = { marker: string; surface: string };

/** Remembers every surface that was looked at, and every marker that stood where it must not. */
export type Sweep = { markers: Marker[]; surfaces: Set<string>; swept: number; hits: Hit[]; stood: Set<string> };

export const newSweep = (markers: Marker[]): Sweep => ({ markers, surfaces: new Set(), swept: 0, hits: [], stood: new Set() });

/** Looks for every marker in whatever stands on a surface; also in capitals, spaced, as hex or base64 of its bytes. */
export function lookFor(sweep: Sweep, surface: string, content: string | Buffer): void {
  sweep.surfaces.add(surface);
  sweep.swept += 1;
  const text = (typeof content === "string" ? content : content.toString("latin1")).toLowerCase();
  const close = text.replace(/[\s\-–·.]+/g, "");
  for (const { name, values, seen } of sweep.markers) {
    if (!values.some((value) => stands(value, text, close))) continue;
    if (seen.some((prefix) => surface.startsWith(prefix))) sweep.stood.add(name);
    else if (!sweep.hits.some((hit) => hit.marker === name && hit.surface === surface)) sweep.hits.push({ marker: name, surface });
  }
}

/** Allowed somewhere and found nowhere: it was never planted, and that it was not found elsewhere says nothing. */
export const notPlanted = ({ markers, stood }: Sweep): string[] =>
  markers.flatMap(({ name, seen }) => (seen.length && !stood.has(name) ? [name] : []));

function stands(value: string, text: string, close: string): boolean {
  const plain = value.toLowerCase();
  const bare = plain.replace(/[\s\-–·.]+/g, "");
  return (
    text.includes(plain) ||
    close.includes(bare) ||
    text.includes(hex(plain)) ||
    text.includes(hex(value)) ||
    wide(plain, text) ||
    encoded(value, text)
  );
}

/** Sixteen bits a letter, as a PDF or an old program writes it, whichever half comes first; also as hex. */
function wide(plain: string, text: string): boolean {
  return text.includes([...plain].join("\0")) || text.includes([...plain].map(hex).join("00"));
}

const hex = (value: string): string => Buffer.from(value).toString("hex");

/** In base64 the same bytes read in one of three ways, by where they begin; letters that also hold a neighbour's bits are left out. */
function encoded(value: string, text: string): boolean {
  return [0, 1, 2].some((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    const sure = whole.toString("base64").slice(Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6));
    return sure.length > 11 && text.includes(sure.toLowerCase());
  });
}
