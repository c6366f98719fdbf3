import type { SiteVendor } from "../model/site-vendor.ts";
import type { MarkdownTwin } from "./markdown-twin.ts";

/** The index of the site for language models: every page as Markdown, by part. */
export function llmsText(vendors: SiteVendor[], twins: MarkdownTwin[]): string {
  const isOf = (name: string) => (twin: MarkdownTwin) =>
    twin.path === `${name}.md` || twin.path.startsWith(`${name}/`);
  const link = ({ title, path }: MarkdownTwin) => `- [${title}](${path})`;
  const general = twins.filter((twin) => !vendors.some(({ name }) => isOf(name)(twin)));
  return [
    "# Carespec",
    "> One hand-written OpenAPI 3.1 document per vendor, with the evidence for each statement; a mock server that behaves like the vendors; typed clients. Nothing inferred is presented as documented.",
    "All pages in one file: [llms-full.txt](llms-full.txt). Everything as data: [catalogue.json](catalogue.json).",
    "## Guides and overview",
    general.map(link).join("\n"),
    ...vendors.flatMap(({ name, title }) => [
      `## ${title}`,
      [
        `- [OpenAPI document](openapi/${name}.json)`,
        ...twins
          .filter(isOf(name))
          .filter(({ path }) => path !== `${name}/all.md`)
          .map(link),
      ].join("\n"),
    ]),
    "",
  ].join("\n\n");
}

/** All pages in one text; a vendor's operations come once, from their own pages. */
export function llmsFullText(vendors: SiteVendor[], twins: MarkdownTwin[]): string {
  const repeated = new Set(vendors.map(({ name }) => `${name}/all.md`));
  return twins
    .filter(({ path }) => !repeated.has(path))
    .map(({ path, markdown }) => `<!-- ${path} -->\n\n${markdown}`)
    .join("\n\n---\n\n");
}
