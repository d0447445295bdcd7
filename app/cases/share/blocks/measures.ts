/** White on both sides of a leaflet, in px of its 1080. */
export const edge = 84;
