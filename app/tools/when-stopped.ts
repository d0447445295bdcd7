const secondWish = 500;

/** Aborts at Ctrl-C, kill, a closed terminal, and when the command that started this one is gone. A second wish ends it at once. */
export function whenStopped(): AbortSignal {
  const stop = new AbortController();
  let asked = 0;
  const wish = () => {
    // Ctrl-C under npm arrives twice at once: only a later one is a second wish.
    if (asked && Date.now() - asked > secondWish) process.exit(1);
    asked ||= Date.now();
    stop.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, wish);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop.abort(), 250).unref();
  return stop.signal;
}
