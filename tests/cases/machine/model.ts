export type Op = { do: string; who: string; text?: number; stale?: boolean; named?: string };

type Roles = Record<string, "publicity" | "legal" | "leader" | "unit">;

/** What the law of the house says a case's life is, in a few fields; the database is held against it. */
export class Model {
  text = 0;
  live: number | null = null;
  editors = new Set(["song"]);
  reviews = new Map<number, { step: string; who: string }[]>();
  day: "none" | "on" = "none";
  armed = false;
  released = false;
  held = false;
  withdrawn = false;
  roles: Roles = { song: "publicity", tao: "publicity", yan: "legal", zhou: "leader", lu: "unit" };

  /** The text the public reads, or null. */
  get public(): number | null {
    const shown = this.armed && this.released && this.day === "on" && this.live !== null && !this.held && !this.withdrawn;
    return shown && this.passed(this.live ?? -1) ? this.live : null;
  }

  /** Three readings in order, none by somebody who ever wrote. */
  passed(text: number): boolean {
    const given = this.reviews.get(text) ?? [];
    return ["legal", "secrecy", "approval"].every((step) => given.some((one) => one.step === step && !this.editors.has(one.who)));
  }

  /** Whether an op may have any effect; applies it when so. */
  allows(op: Op): boolean {
    const role = this.roles[op.who];
    switch (op.do) {
      case "minute":
        if (!this.armed) return false;
        this.released = true;
        return true;
      case "swap":
        this.roles.tao = this.roles.tao === "legal" ? "publicity" : "legal";
        return true;
      case "edit":
        return role === "publicity" && this.edit(op);
      case "propose":
        return role === "publicity" && this.public !== null && this.write(op);
      case "publish":
        return role === "publicity" && this.correct();
      case "legal":
      case "secrecy":
      case "approval":
        return this.review(op);
      case "put":
        return role === "publicity" && this.day === "none" && !this.armed && this.place("on");
      case "take-off":
        return role === "publicity" && this.day === "on" && (!this.armed || this.held) && this.place("none");
      case "arm":
        return role === "publicity" && !this.armed && this.arm();
      case "disarm":
        return role === "publicity" && this.armed && !this.released && this.disarm();
      case "hold":
        return role === "publicity" && this.armed && !this.released && this.day === "on" && !this.held && this.hold();
      case "withdraw":
        return (role === "publicity" || role === "leader") && !this.withdrawn && this.withdraw();
      default:
        return false;
    }
  }

  get frozen(): boolean {
    return this.armed && this.day === "on";
  }

  /** The text the case's own row holds. */
  standing = 0;

  private edit({ text = 0, who }: Op): boolean {
    if (text === this.standing) return true;
    if (this.frozen) return false;
    this.standing = text;
    return this.write({ do: "edit", who, text });
  }

  /** The next version, unless it says what the last one says. */
  private write({ text = 0, who }: Op): boolean {
    if (text !== this.text) this.editors.add(who);
    this.text = text;
    return true;
  }

  private correct(): boolean {
    if (this.text === this.standing) return true;
    if (!this.frozen || !this.released || !this.passed(this.text)) return false;
    this.standing = this.text;
    this.live = this.text;
    return true;
  }

  private review({ do: step, who, stale = false, named = who }: Op): boolean {
    const given = this.reviews.get(this.text) ?? [];
    const before = step === "legal" || given.some((one) => one.step === (step === "secrecy" ? "legal" : "secrecy"));
    const reader = this.roles[who] === "legal" || this.roles[who] === "leader";
    if (named !== who || !reader || this.editors.has(who) || (stale && this.text !== 0) || !before) return false;
    if (given.some((one) => one.step === step)) return false;
    this.reviews.set(this.text, [...given, { step, who }]);
    return true;
  }

  private place(day: "none" | "on"): boolean {
    this.day = day;
    if (day === "none") this.live = null;
    return true;
  }

  private arm(): boolean {
    this.armed = true;
    if (this.day === "on") this.live = this.standing;
    return true;
  }

  private disarm(): boolean {
    this.armed = false;
    this.live = null;
    return true;
  }

  private hold(): boolean {
    this.held = true;
    return true;
  }

  private withdraw(): boolean {
    this.withdrawn = true;
    return true;
  }
}
