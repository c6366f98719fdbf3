import { writeFileSync } from "node:fs";
import { nearest, UserError } from "@carespec/command";
import { listVendors, repositoryRoot, type VendorEntry } from "@carespec/document";
import { readEnvironment, readTraffic, shownFile, shownName } from "@carespec/traffic";
import { compareTraffic } from "./compare/compare.ts";
import type { Tally } from "./compare/tally.ts";
import { overlayText } from "./draft/overlay.ts";
import { updateEvidence } from "./evidence/update-evidence.ts";
import { readFreshDocument } from "./fresh-document.ts";
import { readSplitDocument } from "./locate/split-document.ts";
import type { Options } from "./options.ts";
import { allFindings, type Report, reportOf } from "./report/report.ts";
import { sarifOf } from "./report/sarif.ts";
import { textOf, toldCounts } from "./report/text.ts";

/** Where `drift` runs. */
export interface Surroundings {
  vendors: VendorEntry[];
  /** Places in reports are told from here. */
  top: string;
  print(text: string): void;
}

const here = (): Surroundings => ({
  vendors: listVendors(),
  top: repositoryRoot,
  print: (text) => void process.stdout.write(text),
});

/**
 * Compares a vendor's document with a file of traffic.
 *
 * @returns the exit code: 1 where something contradicts the document, or is unknown and `strict` is set
 * @throws UserError where the vendor is unknown or not built, or a file cannot be read or written
 */
export async function runDrift(options: Options, surroundings = here()): Promise<number> {
  const { vendors, top, print } = surroundings;
  const vendor = vendorOf(vendors, options.vendor);
  if (options.file === "")
    throw new UserError("the file of traffic is missing: --help shows the usage");
  const environment = options.environment ? readEnvironment(options.environment) : undefined;
  const { exchanges } = readTraffic(options.file, environment);
  const document = readFreshDocument(vendor);
  const file = shownFile(options.file);
  const { server, published, words } = options;
  const asked = { vendor: vendor.name, server, published, words };
  const tally = compareTraffic(document, exchanges, asked);
  if (tally.requests === 0) throw nothing(tally, vendor.name, file);
  const proof = options.updateEvidence
    ? compareTraffic(document, exchanges, { ...asked, withoutMock: true })
    : undefined;
  if (proof && proof.requests === 0) throw circular(file);
  const split = readSplitDocument(vendor.root, top);
  const report = reportOf(tally, split, { vendor: vendor.name, file });
  const text = written(report, options.format);
  if (options.output) save(options.output, text);
  else print(text);
  const basis = { file: options.file, published: options.published, source: options.source };
  if (options.draft) save(options.draft, overlayText(document, tally, basis));
  if (proof)
    await updateEvidence(document, proof, { ...basis, vendor, top, write: options.write, print });
  const fails = allFindings(report, "contradicts").length > 0;
  const unknown = allFindings(report, "unknown").filter(({ kind }) => kind !== "refused-operation");
  return fails || (options.strict && unknown.length > 0) ? 1 : 0;
}

function nothing({ elsewhere, passedOver }: Tally, vendor: string, file: string): UserError {
  const others = [...elsewhere].map(([host, count]): [string, number] => [`to ${host}`, count]);
  const all = toldCounts([...others, ...passedOver]).join(", ");
  return new UserError(
    `nothing to compare: no request in ${file} is one of ${vendor}${all ? `, but ${all}` : ""}; --server URL tells what its requests begin with`,
  );
}

function circular(file: string): UserError {
  return new UserError(
    `${file} raises no evidence: the mock answered its requests, and the mock is built from this document; record a real server, directly or through the mock's --upstream`,
  );
}

function vendorOf(vendors: VendorEntry[], name: string): VendorEntry {
  const vendor = vendors.find((each) => each.name === name);
  if (!vendor) {
    const names = vendors.map((each) => each.name);
    const meant = nearest(name, names);
    throw new UserError(
      `unknown vendor "${shownName(name)}": ${meant ? `did you mean ${meant}?` : `choose from ${names.join(", ")}`}`,
    );
  }
  return vendor;
}

function written(report: Report, format: Options["format"]): string {
  if (format === "text") return textOf(report);
  return `${JSON.stringify(format === "json" ? report : sarifOf(report), undefined, 2)}\n`;
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code = "unknown" } = error as { code?: string };
    throw new UserError(`${shownFile(file)} cannot be written (${code}): check the folder`);
  }
}
