import { inLetters } from "./letters.ts";
import type { Voices } from "./voices.ts";

const tags = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const attributes = /(\s)((?:[\w.-]+:)?([\w.-]+))(\s*=\s*)("[^"]*"|'[^']*')/g;
/** Nothing in the part tells of anybody: nearly all parts, and long ones. */
const telling =
  /author|initials|user|displayname|refreshedby|:ed\b|gfxdata|svgblip|file:|(?<![a-z])[a-z](?::|%3a)[\\/]|%5c|\\\\\w|\/(?:users|home)\//i;
/** A place on somebody's computer or in their office's network. */
const place =
  /^\s*(?:file:|\\\\\w)|(?<![a-z])[a-z](?::|%3a)(?:[\\/](?!\/)|%5c)|^\/?(?:users|home)\/|\/(?:users|home)\/[^/]+\/(?:desktop|documents|downloads|library|pictures)/i;
const elsewhere = /(?:(?<![a-z])[a-z]:[\\/](?!\/)|file:|\\\\\w)\S*/gi;
/** A file's own picture of itself, which Word reads only where it reads no newer one. */
const drop = new Set(["gfxdata"]);

/** Whose name stands in which attribute, by the element's local name; "*": in any (ECMA-376, MS-DOCX, MS-XLSX). */
const named: Record<string, RegExp> = {
  author: /^/,
  username: /^/,
  refreshedby: /^/,
  lastuser: /^/,
  user: /^scenario$/,
  name: /^userinfo$/,
  displayname: /^person$/,
  ed: /^permstart$/,
};
const emptied = new Set(["initials", "userid", "lastedituser"]);

/**
 * The XML of a Word or Excel part in which whoever commented or changed has a number for a name, without places on somebody's
 * computer; the very same bytes when there is nothing of it. What the text itself says stays: it is what was said.
 */
export function forgetPeople(bytes: Buffer, voices: Voices): Buffer {
  return inLetters(bytes, (text) => {
    if (!telling.test(text)) return text;
    const met = new Set<string>();
    const once = authorsOf(text, voices, met).replace(tags, (tag) => bareTag(tag, voices));
    return fieldsOf(signedNotes(once, voices, met));
  });
}

function bareTag(tag: string, voices: Voices): string {
  if (tag.startsWith("<!--")) return "";
  const element = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1]?.toLowerCase();
  if (!element) return tag;
  // Word would show the drawing, which is empty now, before the picture that stands beside it.
  if (element === "svgblip") return "";
  return tag.replace(attributes, (all, space: string, name: string, local: string, is: string, quoted: string) => {
    const key = local.toLowerCase();
    const value = quoted.slice(1, -1);
    if (drop.has(key)) return "";
    if (value && emptied.has(key)) return `${space}${name}${is}""`;
    if (value && named[key]?.test(element)) return `${space}${name}${is}"${voices(value)}"`;
    if (key !== "formatcode" && place.test(value)) return `${space}${name}${is}"${key === "target" ? "about:blank" : ""}"`;
    return all;
  });
}

/** Excel lists who commented; a comment that answers others names them by a key, which stays. */
function authorsOf(text: string, voices: Voices, met: Set<string>): string {
  if (!/<(?:[\w.-]+:)?authors[\s>]/.test(text)) return text;
  return text.replace(/(<(?:[\w.-]+:)?author>)([^<]+)(<)/g, (all, open: string, name: string, close: string) => {
    if (name.startsWith("tc={")) return all;
    met.add(name);
    return `${open}${voices(name)}${close}`;
  });
}

/** Excel begins a comment with its author's name. */
const signedNotes = (text: string, voices: Voices, met: Set<string>): string =>
  [...met].reduce((words, name) => words.replaceAll(`>${name}:`, `>${voices(name)}:`), text);

/** Where a field of Word looks for a file: HYPERLINK "C:\\Users\\…". */
const fieldsOf = (text: string): string =>
  text.replace(/(<(?:[\w.-]+:)?instrText[^<>]*>)([^<]*)/g, (all, open: string, words: string) =>
    words.search(elsewhere) < 0 ? all : open + words.replace(/(&quot;|").*?(\1|$)/g, '""').replace(elsewhere, ""),
  );
