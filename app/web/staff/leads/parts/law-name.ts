/** "中华人民共和国广告法" → "《广告法》", as it is called in a bureau. */
export const lawName = (law: string): string => `《${law.replace(/^中华人民共和国/, "")}》`;
