/** What was typed, to stand between quotation marks: marks of its own become single ones (GB/T 15834). */
export const quotedWithin = (typed: string): string => typed.replace(/["“„「『]([^"“”„」』]*)["”」』]/gu, "‘$1’");
