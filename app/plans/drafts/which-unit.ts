export type OurUnit = {
  slug: string;
  name: string;
  nameEn: string;
  kind: "intake" | "section" | "brigade" | "station";
  aliases: string[];
  townships: string[];
};

/** All stations together, each in its own townships. */
export const stations = "stations";

const collective = /^(?:各|基层|属地|辖区|所属|相关|全县各|各基层|各属地|各辖区)?(?:市场监督管理|市场监管|市监|市场)?(?:所|分局|监管所)$/;

/** Which of our units a notice means, by name or alias; "stations" for 各市场监管所; null when nobody has said so yet. */
export function whichUnit(name: string, units: OurUnit[]): string | null {
  const plain = letters(name);
  const known = units.find((unit) => [unit.name, ...unit.aliases].some((one) => letters(one) === plain));
  if (known) return known.slug;
  return plain.length > 1 && collective.test(plain) && /各|基层|属地|辖区|所属|相关/.test(plain) ? stations : null;
}

const letters = (name: string): string => name.normalize("NFKC").replace(/[\s()、,，"“”]/g, "");
