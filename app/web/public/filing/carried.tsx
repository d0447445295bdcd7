const fields = { complaint: ["address", "request", "amountYuan"], tip: ["identity"] } as const;

/**
 * What only the other form asks for waits here, in case its writer goes back; sent from this form it is not kept. `second` says
 * that the other of two matters is filed already.
 */
export function Carried({ kind, typed }: { kind: "complaint" | "tip"; typed: Record<string, string> }) {
  const waiting = ["second", ...fields[kind === "tip" ? "complaint" : "tip"]];
  return waiting.map((name) => typed[name] && <input key={name} type="hidden" name={name} value={typed[name]} />);
}
