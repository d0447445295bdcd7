import type postgres from "postgres";

type Ask = postgres.Sql["unsafe"];

/**
 * postgres.js as the portal asks through it. The database reads and plans each statement once per connection, and not every time;
 * and a statement is on its way as soon as it is said, in the order of saying, so that nobody who has several has to wait in between.
 */
export function asking(client: postgres.Sql): postgres.Sql {
  const begin = (run: (tx: postgres.TransactionSql) => Promise<unknown>) => transaction(client, run);
  return { ...client, unsafe: sent(client), begin } as unknown as postgres.Sql;
}

const sent = (client: postgres.Sql | postgres.TransactionSql): Ask =>
  ((text: string, values: never[]) =>
    client.unsafe(text, values, { prepare: true, simple: false } as postgres.UnsafeQueryOptions).execute()) as Ask;

/**
 * A transaction that has ended is asked nothing more: what somebody says too late would land in the next one on that connection. And
 * when its connection is gone nobody tries to roll it back: postgres.js would write to a socket that is no more, and end the process.
 */
function transaction(client: postgres.Sql, run: (tx: postgres.TransactionSql) => Promise<unknown>): Promise<unknown> {
  let over = false;
  const end = () => {
    over = true;
  };
  const ended = client.begin((tx) => {
    const ask = sent(tx);
    const unsafe = (text: string, values: never[]) => {
      if (over) return silence;
      const asked = ask(text, values);
      asked.catch((error) => error.code === "CONNECTION_CLOSED" && end());
      return asked;
    };
    return run({ ...tx, unsafe } as unknown as postgres.TransactionSql).finally(() => (over ? silence : end()));
  });
  ended.catch(end);
  return ended;
}

/** No answer, ever. Who waits for it has been told already that the transaction failed. */
const silence = Object.assign(new Promise<never>(() => undefined), { values: () => silence });
