import type { Refused } from "./day-for.server.ts";
import { DayFrame } from "./day-frame.tsx";
import type { ShownDay } from "./day-shape.ts";
import { WhatNow } from "./what-now.tsx";

/** The day with what can be done; after a step that could not be taken, why, on top. */
export function DayPage({ day, refused }: { day: ShownDay; refused?: Pick<Refused, "issues"> }) {
  return (
    <DayFrame day={day} issues={refused?.issues}>
      <WhatNow day={day} told={Boolean(refused)} />
    </DayFrame>
  );
}
