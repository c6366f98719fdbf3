import { isNode, responsesOf, securityOf, securitySchemesOf } from "@carespec/document";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { MATRIX_FAULTS, type Outcome, outcomeOfFault, outcomeOfStatus } from "./resilience.ts";

/** A documented failure of an operation, and what becomes of it. */
export interface DocumentedFailure extends Outcome {
  status: number;
  /** Name of the document's example; left out where it has none. */
  example?: string;
}

/** An operation in the matrix: all its documented failures and all faults. */
export interface ResilienceRow {
  vendor: SiteVendor;
  page: SitePage;
  method: string;
  failures: DocumentedFailure[];
  /** In the order of {@link MATRIX_FAULTS}. */
  faults: Outcome[];
}

/** The matrix of a vendor's document. */
export function resilienceRows(vendor: SiteVendor): ResilienceRow[] {
  const tokens = tokenSchemes(vendor);
  return vendor.operations.map((page) => {
    const { method, operation } = page;
    const ways = securityOf(vendor.document, operation);
    const hasToken = ways.some((way) => Object.keys(way).some((name) => tokens.has(name)));
    const responses = responsesOf(vendor.document, operation);
    const failures = responses.flatMap(({ status, response }) => {
      const code = Number(status);
      if (!(code >= 400)) return [];
      const outcome = { status: code, ...outcomeOfStatus(method, code, hasToken) };
      const names = exampleNames(response);
      return names.length === 0 ? [outcome] : names.map((example) => ({ ...outcome, example }));
    });
    const success = responses.find(({ status }) => /^2/.test(status))?.response;
    const hasBody = isNode(success?.content) && Object.keys(success.content).length > 0;
    const faults = MATRIX_FAULTS.map(({ fault }) => outcomeOfFault(method, fault, hasBody));
    return { vendor, page, method, failures, faults };
  });
}

/** Security schemes whose values come from a login: bearer tokens, and keys that other operations do without. */
function tokenSchemes({ document, operations }: SiteVendor): ReadonlySet<string> {
  const needs = operations.map(({ operation }) => securityOf(document, operation));
  const isEverywhere = (name: string) =>
    needs.every((ways) => ways.some((way) => Object.hasOwn(way, name)));
  const schemes = Object.entries(securitySchemesOf(document));
  const tokens = schemes.filter(
    ([name, { type, scheme }]) =>
      (type === "http" && scheme === "bearer") || (type === "apiKey" && !isEverywhere(name)),
  );
  return new Set(tokens.map(([name]) => name));
}

function exampleNames(response: { content?: unknown }): string[] {
  const media = isNode(response.content) ? Object.values(response.content) : [];
  const names = media.flatMap((each) =>
    isNode(each) && isNode(each.examples) ? Object.keys(each.examples) : [],
  );
  return [...new Set(names)];
}
