export type Step = "filling" | "indexing" | "checking" | "emptying";

/** Who looks on while an index is filled: what is done now, how far it is, and whether to stop. */
export type Watch = { step: (step: Step) => void; progress: (done: number, of: number) => void; stopped: AbortSignal };

/** A rebuild that must not go on, in words for whoever started it. The old index goes on answering. */
export class NotRebuilt extends Error {}
