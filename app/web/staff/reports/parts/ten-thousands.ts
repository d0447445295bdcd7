/** Yuan in 万元, to the cent's last place. */
export const tenThousands = (yuan: number): number => Math.round(yuan) / 10_000;

/** The same to be read in a column: four places, so that the points stand under each other. */
export const inTenThousands = (yuan: number): string =>
  yuan ? tenThousands(yuan).toLocaleString("en-GB", { minimumFractionDigits: 4 }) : "0";
