import { type Evidence, isEvidence, isNode, type Node, resolve } from "@carespec/document";
import { type ExampleView, viewExamples } from "../model/examples-view.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";

/** An answer that is not a success, with the operations that give it. */
export interface Failure {
  vendor: SiteVendor;
  status: string;
  /** Name of the shared response; the operation's own has none. */
  name: string | undefined;
  description: string;
  evidence: Evidence;
  examples: ExampleView[];
  operations: SitePage[];
}

/** Lists the failures of a vendor, each shared response once. */
export function failuresOf(vendor: SiteVendor): Failure[] {
  const failures = new Map<string, Failure>();
  for (const page of vendor.operations) {
    for (const [status, written] of Object.entries(page.operation.responses ?? {})) {
      if (/^[123]/.test(status)) continue;
      const $ref = "$ref" in written ? String(written.$ref) : undefined;
      const key = `${status} ${$ref ?? page.slug}`;
      const failure = failures.get(key) ?? failureOf(vendor, page, status, written, $ref);
      failure.operations.push(page);
      failures.set(key, failure);
    }
  }
  return [...failures.values()];
}

function failureOf(
  vendor: SiteVendor,
  page: SitePage,
  status: string,
  written: Node,
  $ref: string | undefined,
): Failure {
  const response = resolve<Node>(vendor.document, written);
  const content = isNode(response.content) ? Object.values(response.content) : [];
  const own = response["x-evidence"];
  return {
    vendor,
    status,
    name: $ref?.split("/").at(-1),
    description: typeof response.description === "string" ? response.description : "",
    evidence: isEvidence(own) ? own : page.operation["x-evidence"],
    examples: content.flatMap((media) =>
      isNode(media) ? viewExamples(vendor.document, media) : [],
    ),
    operations: [],
  };
}
