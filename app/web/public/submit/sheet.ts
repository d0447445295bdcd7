import { useActionData, useLoaderData } from "@remix-run/react";
import type { Issue } from "#app/i18n/keys.ts";
import type { Want } from "#app/intake/drafts/draft.ts";
import type { Step } from "#app/intake/drafts/steps.ts";

/** One question of a form on its way: what is answered so far, and what has to be mended. */
export type Sheet = { id: string; want: Want; step: Step; typed: Record<string, string>; issues: Issue[]; fromReview: boolean };

/** The sheet as it was saved; after a refused answer as it was typed, with what is wrong. */
export function useSheet<More extends object = object>(): Sheet & More {
  const sheet = useLoaderData() as Sheet & More;
  const refused = useActionData() as Pick<Sheet, "typed" | "issues"> | undefined;
  return { ...sheet, ...refused };
}

/** What a field needs of a sheet. */
export const askedOf = ({ typed, issues }: Sheet): Pick<Sheet, "typed" | "issues"> => ({ typed, issues });
