/** One line of JSON on standard output. */
export const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** To a tenth of a second. */
export const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;

/** What follows `--name` on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
