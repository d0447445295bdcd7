import type { ShownLead } from "./lead-shape.ts";

/** Given back twice, and no leader has decided yet: nobody is asked to do anything else with it. */
export const waits = ({ twice, ruled, stage }: ShownLead): boolean => twice && !ruled && stage !== "closed";
