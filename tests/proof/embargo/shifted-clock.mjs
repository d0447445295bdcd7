// Given to a process with --import: its own clock goes wrong by so many minutes. The database's does not.
const shift = Number(process.env.CLOCK_SHIFT_MINUTES ?? 0) * 60_000;

globalThis.Date = new Proxy(Date, {
  construct: (real, given, made) => Reflect.construct(real, given.length ? given : [real.now() + shift], made),
  get: (real, name) => (name === "now" ? () => real.now() + shift : Reflect.get(real, name)),
});
