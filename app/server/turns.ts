/** `line` names an address that sends more than its share; null is everybody else. Rejects when who waits has gone. */
export type Turns = <T>(line: string | null, gone: AbortSignal, answer: () => Promise<T>) => Promise<T>;

/**
 * Whoever sends more than their share waits in a line of their own address, so that all others are answered first. The lines share a
 * few places and take turns at them: a carrier's thousands do not stand behind a flooder elsewhere. Nobody is refused; and who is
 * slow gives the place free after `longest` milliseconds, so that nobody can hold up a line they share with others.
 */
export function turns({ places, longest }: { places: number; longest: number }): Turns {
  const lines = new Map<string, Set<() => void>>();
  let free = places;

  return async (line, gone, answer) => {
    if (line === null) return answer();
    if (free > 0) free -= 1;
    else await called(line, gone);
    let mine = true;
    const leave = () => {
      if (mine) next();
      mine = false;
    };
    const late = setTimeout(leave, longest);
    try {
      return await answer();
    } finally {
      clearTimeout(late);
      leave();
    }
  };

  function called(line: string, gone: AbortSignal): Promise<void> {
    return new Promise((call, reject) => {
      const waiting = lines.get(line) ?? new Set();
      lines.set(line, waiting.add(call));
      gone.addEventListener("abort", () => waiting.delete(call) && reject(gone.reason));
    });
  }

  /** The line whose turn it is sends its first and goes behind the other lines. */
  function next(): void {
    for (const [line, waiting] of lines) {
      lines.delete(line);
      const [first] = waiting;
      if (!first) continue;
      waiting.delete(first);
      lines.set(line, waiting);
      first();
      return;
    }
    free += 1;
  }
}
