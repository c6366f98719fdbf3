import {
  countEvidence,
  type EvidenceStatus,
  evidenceStatuses,
  type OpenApiDocument,
} from "@carespec/document";
import { listOperations } from "./document.ts";
import { mockBaseUrl } from "./mock-url.ts";
import { listTags, operationFragment } from "./reference-link.ts";

/** One row of the table of operations. */
export interface OperationView {
  method: string;
  path: string;
  summary: string;
  status: EvidenceStatus;
  /** Link to its place in the reference, relative to the landing page. */
  href: string;
}

/** What the templates show of a vendor; links are relative to the landing page. */
export interface VendorView {
  name: string;
  title: string;
  summary: string;
  referenceHref: string;
  documentHref: string;
  /** The vendor's own documentation, where the document names it. */
  sourceHref: string | undefined;
  mockUrl: string;
  packageName: string;
  operationCount: number;
  /** One per status, with where its bar starts, in operations. */
  evidence: { status: EvidenceStatus; count: number; start: number }[];
  /** Nothing of this vendor's operations is published. */
  allInferred: boolean;
  groups: { tag: string; operations: OperationView[] }[];
}

/** Gathers what the site says about a vendor; all of it comes from the document and its name. */
export function viewVendor(name: string, document: OpenApiDocument): VendorView {
  const operations = listOperations(document);
  const counts = countEvidence(operations.map(({ operation }) => operation["x-evidence"]));
  const referenceHref = `reference/${name}/index.html`;
  const tags = listTags(
    document,
    operations.map(({ operation }) => operation),
  );
  let start = 0;
  return {
    name,
    title: document.info.title,
    summary: document.info.summary ?? "",
    referenceHref,
    documentHref: `openapi/${name}.json`,
    sourceHref: document.externalDocs?.url,
    mockUrl: mockBaseUrl(name, document),
    packageName: `@carespec/${name}`,
    operationCount: operations.length,
    evidence: evidenceStatuses.map((status) => {
      start += counts[status];
      return { status, count: counts[status], start: start - counts[status] };
    }),
    allInferred: operations.length > 0 && counts.inferred === operations.length,
    groups: tags
      .map((tag) => ({
        tag,
        operations: operations
          .filter(({ operation }) => operation.tags[0] === tag)
          .map(({ method, path, operation }) => ({
            method,
            path,
            summary: operation.summary ?? operation.operationId,
            status: operation["x-evidence"].status,
            href: `${referenceHref}${operationFragment(operation)}`,
          })),
      }))
      .filter((group) => group.operations.length > 0),
  };
}

/** The header's links. */
export interface NavigationView {
  name: string;
  href: string;
  current: boolean;
}

/**
 * Lists the references for the header.
 *
 * @param root - relative way to the site's top folder, empty or ending in a slash
 * @param current - the vendor whose reference is shown
 */
export function viewNavigation(
  vendors: VendorView[],
  root: string,
  current?: VendorView,
): NavigationView[] {
  return vendors.map((vendor) => ({
    name: vendor.name,
    href: root + vendor.referenceHref,
    current: vendor === current,
  }));
}
