import { isIPv6 } from "node:net";

/**
 * Whose address it is: of IPv6 the first half, for one line has 2^64 addresses of its own and could take a new one for every
 * post. Anything else stays as it is.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [front = "", back] = address.toLowerCase().split("::");
  const before = front ? front.split(":") : [];
  const after = back ? back.split(":") : [];
  const groups = back === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
