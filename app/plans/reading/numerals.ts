const digits = "零一二三四五六七八九";

/** 十八 → 18, 二十 → 20, 7 → 7, ③ → 3. */
export function numeralOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const ring = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(written);
  if (ring >= 0) return ring + 1;
  const bracketed = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇".indexOf(written);
  if (bracketed >= 0) return bracketed + 1;
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const ten = written.includes("十") ? Math.max(1, digits.indexOf(tens || "一")) * 10 : 0;
  return ten + Math.max(0, digits.indexOf(ones || "零"));
}
