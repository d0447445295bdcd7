/** What is told of a case: both what is published and what is still to come have it. Money in yuan. */
export type Tellable = {
  number: string;
  title: string;
  lead: string;
  party: string;
  township: string;
  documentNo: string;
  decidedOn: string;
  violation: string;
  laws: string[];
  fineYuan: number;
  confiscatedYuan: number;
  transferredToPolice: boolean;
  happened: string;
  penalty: string;
  spot: string[];
  act: string;
  /** Empty: the bureau itself. */
  authority: string;
  /** An expert's word; empty when there is none. */
  expert: string;
  seriousListOn: string | null;
  seriousListUrl: string;
  /** The day of its last correction. */
  correctedOn: string | null;
  publishUntil: string;
  /** 0 as long as the day has no number. */
  dayNumber: number;
  releaseAt: Date | null;
};
