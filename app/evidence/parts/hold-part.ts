type Holder = { stop: AbortController; ended: Promise<unknown> };

const holders = new Map<string, Holder>();

/**
 * Only one writes to a part. Whoever comes later is the sender again, whose first line is dead: the earlier one is told to stop,
 * and when it has, the later one begins with what is there.
 */
export async function holdPart<T>(id: string, write: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const before = holders.get(id);
  const stop = new AbortController();
  before?.stop.abort();
  const writing = (before?.ended ?? Promise.resolve()).catch(() => undefined).then(() => write(stop.signal));
  const holder = { stop, ended: writing };
  holders.set(id, holder);
  try {
    return await writing;
  } finally {
    if (holders.get(id) === holder) holders.delete(id);
  }
}
