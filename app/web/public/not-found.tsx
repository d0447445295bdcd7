import type { MetaFunction } from "@remix-run/node";
import { head } from "./head.ts";

/** Nothing lives here. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

export const meta: MetaFunction = (page) => head(page, () => null);

export default function NotFound() {
  return null;
}
