import type { SiteVendor } from "../model/site-vendor.ts";
import type { WrittenTwin } from "./markdown-twins.ts";

/** The index of the site for language models: every page as Markdown, by part. */
export function llmsText(vendors: SiteVendor[], twins: readonly WrittenTwin[]): string {
  const isOf = (name: string) => (twin: WrittenTwin) =>
    twin.path === `${name}.md` || twin.path.startsWith(`${name}/`);
  const link = ({ title, path }: WrittenTwin) => `- [${title}](${path})`;
  const general = twins.filter((twin) => !vendors.some(({ name }) => isOf(name)(twin)));
  return [
    "# Carespec",
    "> One hand-written OpenAPI 3.1 document per vendor, with the evidence for each statement; a mock server that behaves like the vendors; typed clients. Nothing inferred is presented as documented.",
    "All pages in one file: [llms-full.txt](llms-full.txt). Everything as data: [catalogue.json](catalogue.json).",
    "## Guides and overview",
    general.map(link).join("\n"),
    ...vendors.flatMap((vendor) => [
      `## ${vendor.title}`,
      [
        `- [OpenAPI document](openapi/${vendor.name}.json)`,
        ...twins
          .filter(isOf(vendor.name))
          .filter(({ path }) => !isOfAll(vendor, path))
          .map(link),
      ].join("\n"),
    ]),
    "",
  ].join("\n\n");
}

/** All pages as one text, page by page; a vendor's operations come once, from their own pages. */
export function* llmsFullText(
  vendors: SiteVendor[],
  twins: readonly WrittenTwin[],
  read: (path: string) => string,
): Generator<string, void> {
  const own = twins.filter(({ path }) => !vendors.some((vendor) => isOfAll(vendor, path)));
  for (const [index, { path }] of own.entries()) {
    yield `${index === 0 ? "" : "\n\n---\n\n"}<!-- ${path} -->\n\n${read(path)}`;
  }
}

/** Whether a twin repeats a vendor's operations. */
function isOfAll({ href }: SiteVendor, path: string): boolean {
  const all = `${href.slice(1)}all`;
  return path === `${all}.md` || path.startsWith(`${all}/`);
}
