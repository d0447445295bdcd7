// Given to a process with --import: its own clock goes wrong by so many minutes. The database's does not.
const shift = Number(process.env.CLOCK_SHIFT_MINUTES ?? 0) * 60_000;
const True = Date;

globalThis.Date = class extends True {
  /** @param {any[]} args */
  constructor(...args) {
    // @ts-expect-error the constructor takes what Date takes
    super(...(args.length ? args : [True.now() + shift]));
  }
  static now() {
    return True.now() + shift;
  }
};
