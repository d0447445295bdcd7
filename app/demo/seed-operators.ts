import { checkCharacter } from "#app/merchants/credit-code.ts";
import { nameKey } from "#app/merchants/name-key.ts";
import type { Tx } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import { operators as register } from "#db/seed/demo/operators.ts";

const kinds = { company: "91", trader: "92", cooperative: "93" };

/** The register that people choose from. Its codes are right by their check character, and of a county (990000) that there is not. */
export async function seedOperators(tx: Tx): Promise<void> {
  const rows = register.map(([name, township, address, kind], place) => {
    const body = `${kinds[kind]}990000MA${String(place + 1).padStart(7, "0")}`;
    return { name, nameKey: nameKey(name), township, address, creditCode: body + checkCharacter(body) };
  });
  await tx.insert(operators).values(rows);
}
