export const roles = ["intake", "unit", "publicity", "legal", "leader", "admin"] as const;

export type Role = (typeof roles)[number];

export type Unit = { id: string; slug: string; name: string; nameEn: string; kind: "intake" | "section" | "brigade" | "station" };

/** A colleague at work: what every change of state is done by. */
export type Member = { id: string; username: string; name: string; role: Role; unit: Unit };
