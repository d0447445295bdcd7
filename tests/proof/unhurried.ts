/** A program writes fast and all from one address; what would be set apart as a flood is not what these programs ask about. */
export const unhurried = { SENDS_PER_HOUR: "1000000", SOONEST_SECONDS: "0" };
