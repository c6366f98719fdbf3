import { nearest, UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";

/** What lint consists of: the documents, and what is checked beside them. */
export const PARTS = [
  ["lint", "documents"],
  ["lint:code", "code"],
  ["lint:arrows", "imports"],
  ["lint:names", "vendor names"],
  ["lint:unused", "dead code"],
] as const;

/** The day with which dates of evidence are compared; it is an input of the cached results. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Throws a UserError that names the vendors, for a name that is not one of them. */
export function checkNames(names: string[], root?: string): void {
  const vendors = listVendors(root).map(({ name }) => name);
  const unknown = names.find((name) => !vendors.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, vendors);
  const question = meant === undefined ? "" : `did you mean ${meant}? `;
  throw new UserError(
    `there is no vendor "${unknown}": ${question}choose from ${vendors.join(", ")}`,
  );
}
