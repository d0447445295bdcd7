/** Aborts at Ctrl-C, kill, a closed terminal, and when the command that started this one is gone. */
export function whenStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop.abort(), 250).unref();
  return stop.signal;
}
