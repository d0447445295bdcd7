import type { ReactNode } from "react";

/** A heading in the margin and what stands beside it. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="chapter">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
