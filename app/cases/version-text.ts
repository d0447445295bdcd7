import { z } from "zod";

const words = z.string();
const lines = z.array(z.string());

/** What the database kept of a version, by the column's name; as the rest of the house names it. */
const kept = z
  .object({
    topic_slug: words,
    title: words,
    lead: words,
    party: words,
    party_kind: z.enum(["enterprise", "trader", "person", "minor"]),
    township: words,
    authority: words,
    document_no: words,
    decided_on: words,
    handling: z.enum(["closed", "open"]),
    warning_only: z.boolean(),
    violation: words,
    laws: lines,
    fine_yuan: z.number(),
    confiscated_yuan: z.number(),
    transferred_to_police: z.boolean(),
    happened: words,
    penalty: words,
    spot: lines,
    act: words,
    expert: words,
    serious_list_on: words.nullable(),
    serious_list_url: words,
    tier: z.enum(["minor", "ordinary", "serious"]),
    publish_until: words,
  })
  .transform((row) => ({
    topicSlug: row.topic_slug,
    ...{ title: row.title, lead: row.lead, party: row.party, partyKind: row.party_kind, township: row.township },
    ...{ authority: row.authority, documentNo: row.document_no, decidedOn: row.decided_on, handling: row.handling },
    ...{ warningOnly: row.warning_only, violation: row.violation, laws: row.laws, fineYuan: row.fine_yuan },
    ...{ confiscatedYuan: row.confiscated_yuan, transferredToPolice: row.transferred_to_police, happened: row.happened },
    ...{ penalty: row.penalty, spot: row.spot, act: row.act, expert: row.expert, seriousListOn: row.serious_list_on },
    ...{ seriousListUrl: row.serious_list_url, tier: row.tier, publishUntil: row.publish_until },
  }));

export type VersionText = z.infer<typeof kept>;

const pictured = z.object({ pictures: z.array(z.object({ alt: words })) });

/** What a version says of its pictures. */
export const versionAlts = (content: Record<string, unknown>): string[] => pictured.parse(content).pictures.map(({ alt }) => alt);

/** The text of a version as the database kept it; throws when it is not one. */
export const versionText = (content: Record<string, unknown>): VersionText => kept.parse(content);
