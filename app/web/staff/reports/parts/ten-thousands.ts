/** Yuan as the form wants them: in 万元, to four places without trailing zeros; 0 stays 0. */
export const tenThousands = (yuan: number): number => Math.round(yuan) / 10_000;
