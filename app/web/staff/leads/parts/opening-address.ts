import { addressWith } from "#app/web/ui/query.ts";

/** The page of a lead, where it says that another one is being opened for a topic. The Chinese address. */
export const openingAddress = (number: string, topic: string): string => addressWith(`/staff/leads/${number}`, { opening: topic });
