import postgres from "postgres";
import { afterAll } from "vitest";

export type Owner = {
  (strings: TemplateStringsArray, ...values: (string | number | Buffer)[]): Promise<postgres.Row[]>;
  /** A statement without values: names of tables, definitions. */
  plain: (statement: string) => Promise<postgres.Row[]>;
};

/** Looks at the database past every wall, to see what is really there. Its own connection, ended with the file. */
export function ownerOf(database: { url: string }): Owner {
  let client: postgres.Sql | null = null;
  const open = () => {
    client ??= postgres(database.url, { max: 1, onnotice: () => undefined });
    return client;
  };
  afterAll(() => client?.end({ timeout: 5 }));
  const ask = async (strings: TemplateStringsArray, ...values: (string | number | Buffer)[]) => [...(await open()(strings, ...values))];
  return Object.assign(ask, { plain: async (statement: string) => [...(await open().unsafe(statement))] });
}
