import { isEvidence, securitySchemesOf } from "@carespec/document";
import { plain } from "../model/markdown.ts";
import { viewSchema } from "../model/schema-view.ts";
import type { SchemaPage, SiteVendor } from "../model/site-vendor.ts";
import { slugOf } from "../model/slug.ts";
import { workflowsOf } from "../model/workflow-view.ts";
import { operationRecords, ownMembers, textOf } from "./operation-records.ts";
import type { SearchRecord } from "./record.ts";

/** Lists every place of a vendor's pages that the search can open. */
export function vendorRecords(vendor: SiteVendor): SearchRecord[] {
  const { document, title, href } = vendor;
  const schemes = Object.entries(securitySchemesOf(document));
  return [
    {
      kind: "API",
      href,
      title,
      vendor: title,
      aliases: [vendor.name, vendor.packageName],
      text: plain(document.info.summary ?? ""),
    },
    ...schemes.map(
      ([name, scheme]): SearchRecord => ({
        kind: "API",
        href: `${href}#${name}`,
        title: name,
        vendor: title,
        place: "Credentials",
        ...(scheme.name !== undefined && { aliases: [scheme.name] }),
        keywords: ["authentication", "credentials", scheme.type, scheme.scheme ?? ""],
        ...(isEvidence(scheme["x-evidence"]) && { evidence: scheme["x-evidence"].status }),
        text: typeof scheme.description === "string" ? plain(scheme.description) : "",
      }),
    ),
    ...sectionRecords(vendor),
    ...workflowsOf(vendor).map(
      ({ id, summary, description, steps }): SearchRecord => ({
        kind: "flow",
        href: `${href}flows/#${id}`,
        title: summary,
        vendor: title,
        place: "Flows",
        text: plain([description, ...steps.map((step) => step.description)].join("\n\n")),
      }),
    ),
    ...vendor.operations.flatMap((page) => operationRecords(vendor, page)),
    ...vendor.schemas.flatMap((page) => schemaRecords(vendor, page)),
  ];
}

/** The sections of the document's introduction. */
function sectionRecords({ document, title, href }: SiteVendor): SearchRecord[] {
  const [, ...sections] = (document.info.description ?? "").split(/^## /m);
  return sections.map((section) => {
    const [heading = "", ...lines] = section.split("\n");
    const slug = slugOf(heading);
    return {
      kind: "API",
      href: `${href}#${slug}`,
      title: plain(heading),
      vendor: title,
      text: plain(lines.join("\n")),
    };
  });
}

function schemaRecords(vendor: SiteVendor, page: SchemaPage): SearchRecord[] {
  const { name, schema, href } = page;
  const view = viewSchema(schema, {
    document: vendor.document,
    anchor: name,
    around: undefined,
    within: [name],
  });
  const own = isEvidence(schema["x-evidence"]) ? { evidence: schema["x-evidence"].status } : {};
  const shared = { vendor: vendor.title, place: name };
  return [
    { vendor: vendor.title, kind: "schema", href, title: name, ...own, text: textOf(view) },
    ...ownMembers({ ...view, type: { text: "" } }).map(
      (member): SearchRecord => ({
        ...shared,
        kind: "field",
        href: `${href}#${member.anchor}`,
        title: member.name,
        ...(member.evidence ? { evidence: member.evidence.status } : own),
        text: textOf(member),
      }),
    ),
  ];
}
