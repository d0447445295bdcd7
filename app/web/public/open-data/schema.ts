import { translate } from "#app/i18n/words.tsx";
import { openFields } from "#app/reports/published/open-data.ts";

const kinds = {
  string: { type: "string" },
  uri: { type: "string", format: "uri" },
  date: { type: "string", format: "date" },
  "date-time": { type: "string", format: "date-time" },
  number: { type: "number", minimum: 0 },
  integer: { type: "integer", minimum: 1 },
  boolean: { type: "boolean" },
  list: { type: "array", items: { type: "string" } },
} as const;

/** The JSON Schema (2020-12) of cases.json, off the same table that writes it; every field is said in both languages. */
export function openSchema(site: string): object {
  const [zh, en] = [translate("zh"), translate("en")];
  const said = (name: (typeof openFields)[number]["name"]) =>
    `${zh(`reports.openData.fields.${name}`)} / ${en(`reports.openData.fields.${name}`)}`;
  const properties = openFields.map((field) => {
    const kind = kinds[field.kind];
    const type = "empty" in field ? { ...kind, type: [kind.type, "null"] } : kind;
    return [field.name, { ...type, description: said(field.name) }];
  });
  const one = { type: "object", properties: Object.fromEntries(properties), required: openFields.map(({ name }) => name) };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${site}/open-data/schema.json`,
    title: zh("reports.openData.title"),
    type: "object",
    required: ["publisher", "updatedAt", "licence", "schema", "cases"],
    properties: {
      publisher: { type: "string" },
      updatedAt: { type: ["string", "null"], format: "date-time" },
      licence: { type: "string" },
      schema: { type: "string", format: "uri" },
      cases: { type: "array", items: { ...one, additionalProperties: false } },
    },
  };
}
