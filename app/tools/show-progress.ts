import type { Step, Watch } from "#search/watch.ts";

const steps: Record<Step, string> = {
  filling: "填充 · filling",
  indexing: "建索引 · building the index over the words",
  checking: "核对、试问 · counting and trying it",
  emptying: "换上，清空旧的 · it answers; emptying the old one",
};

/** How far it is, how fast, and how long it takes yet: one line that changes on a terminal, a line every ten seconds elsewhere. */
export function showProgress(engine: string): Pick<Watch, "step" | "progress"> {
  const terminal = process.stdout.isTTY;
  let begun: { at: number; done: number } | null = null;
  let shown = 0;
  return {
    step: (step) => {
      begun = null;
      process.stdout.write(`${terminal && shown ? "\n" : ""}${engine}：${steps[step]}\n`);
      shown = 0;
    },
    progress: (done, of) => {
      const now = performance.now();
      begun ??= { at: now, done };
      if (done < of && now - shown < (terminal ? 250 : 10_000)) return;
      shown = now;
      const rate = (1000 * (done - begun.done)) / Math.max(1, now - begun.at);
      const left = rate > 0 ? `，每秒 ${Math.round(rate)}/s，剩 ${lasting((of - done) / rate)} left` : "";
      process.stdout.write(
        `${terminal ? "\r\u001b[K" : ""}  ${done} / ${of} (${of ? Math.floor((100 * done) / of) : 100}%)${left}${terminal ? "" : "\n"}`,
      );
    },
  };
}

function lasting(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
