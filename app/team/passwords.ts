import { hash, verify } from "@node-rs/argon2";

const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export const shortestPassword = 15;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodys: Promise<string> | null = null;

/** Takes the same time whether the member exists or not, so that a name cannot be guessed by the clock. */
export async function passwordFits(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  const fits = await verify(passwordHash ?? (await nobodys), password);
  return passwordHash !== null && fits;
}
