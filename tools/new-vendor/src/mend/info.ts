import { type Draft, tell } from "./draft.ts";

/** Members of an Info Object that lint takes; others would be an error of structure. */
const INFO = ["title", "summary", "description", "termsOfService", "contact", "license", "version"];

/** Completes what is said of the document as a whole. */
export function mendInfo(draft: Draft, title: string): void {
  const { document, basis, told } = draft;
  const { info } = document as { info: Record<string, unknown> };
  for (const key of Object.keys(info)) if (!INFO.includes(key)) delete info[key];
  // A title is a line of comments, headings and test names.
  info.title = title.replaceAll(/\s+/g, " ").trim();
  info.version = String(info.version ?? "1");
  if (typeof info.description !== "string" || info.description.trim() === "") {
    info.description = `What is known of the ${title}.`;
    tell(told.left, "Describe", "what the API is about, in `info.description`");
  }
  info.description = plain(String(info.description));
  document.openapi = "3.1.0";
  const rest = { ...document } as Record<string, unknown>;
  for (const key of Object.keys(document)) delete (document as unknown as typeof rest)[key];
  Object.assign(document, {
    openapi: rest.openapi,
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: rest.info,
    externalDocs: rest.externalDocs ?? { description: "The vendor's own page", url: basis.source },
    servers: rest.servers,
    security: rest.security,
    tags: rest.tags,
    paths: rest.paths ?? {},
    webhooks: rest.webhooks,
    components: rest.components,
  });
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) delete (document as unknown as typeof rest)[key];
  }
}

/** Text without what lint takes for a program. */
export function plain(text: string): string {
  return text
    .replaceAll(/<\/?script[^>]*>/gi, "")
    .replaceAll(/\beval\(/g, "eval (")
    .trim();
}
