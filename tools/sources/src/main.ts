import { relative } from "node:path";
import { readArguments, runCommand, UserError } from "@carespec/command";
import {
  listVendors,
  readSources,
  repositoryRoot,
  type Source,
  type VendorEntry,
} from "@carespec/document";
import { accept } from "./accept.ts";
import { type Citation, citationsOf } from "./citations.ts";
import { readCitedBy } from "./cited-by.ts";
import { compare, headingsOf } from "./compare.ts";
import { findSource, findVendors } from "./find.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { formatComparison } from "./format-comparison.ts";
import { formatSources, listSources } from "./list-sources.ts";
import { readCopy } from "./read-copy.ts";

const USAGE = `
Usage: npm run sources [-- <vendor> …] [--format text|json]
       npm run sources -- <vendor> <source> --copy FILE [--accept] [--format text|json]

Lists the texts from which the documents are written, with the day on which each was read, its
fingerprint and how many statements name it. With --copy, compares a fresh copy of one (a page saved as
HTML or text, or JSON) with what was recorded, and lists the statements and operations that cite what
has changed. Nothing is fetched.

  --copy FILE  the fresh copy; exit code 1 where it differs, 2 where nothing can be compared
  --accept     records the copy and its date in the vendor's sources.yaml
  --date DAY   the day on which the copy was taken, YYYY-MM-DD; default: today
  --format     text (default) or json
`;

await runCommand(
  "sources",
  () => {
    const { values, positionals } = readArguments(USAGE, {
      allowPositionals: true,
      options: {
        copy: { type: "string" },
        accept: { type: "boolean", default: false },
        date: { type: "string", default: today() },
        format: { type: "string", default: "text" },
      },
    });
    const { copy, format } = values;
    if (format !== "text" && format !== "json") {
      throw new UserError(`--format is text or json, not "${format}"`);
    }
    expectDay(values.date);
    if (copy === undefined) {
      if (values.accept) throw new UserError("--accept records a copy: give it with --copy FILE");
      return list(findVendors(positionals, listVendors()), format);
    }
    const [name, id, extra] = positionals;
    if (name === undefined || id === undefined || extra !== undefined) {
      throw new UserError("a copy is that of one source: give the vendor and the source's id");
    }
    const [vendor] = findVendors([name], listVendors()) as [VendorEntry];
    const source = findSource(id, vendor);
    watch(vendor, source, copy, { format, day: values.accept ? values.date : undefined });
  },
  2,
);

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function expectDay(day: string): void {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time)) throw new UserError(`--date is a day, YYYY-MM-DD, not "${day}"`);
  if (day > today()) throw new UserError(`--date ${day} is in the future`);
}

function list(vendors: VendorEntry[], format: "text" | "json"): void {
  const all = vendors.map(({ name, folder }) => {
    const sources = readSources(folder) ?? [];
    return { name, sources: listSources(name, sources, citationsOf(folder), today()) };
  });
  if (format === "json") {
    const text = JSON.stringify({ sources: all.flatMap(({ sources }) => sources) }, undefined, 2);
    process.stdout.write(`${text}\n`);
    return;
  }
  for (const { name, sources } of all) {
    const none = `${name}\n  has no sources.yaml: its evidence gives addresses\n\n`;
    process.stdout.write(sources.length > 0 ? `${formatSources(name, sources)}\n` : none);
  }
}

/** A page that was cut, moved or guarded must not become what the next one is compared with. */
function expectWhole(copy: string, missing: string[]): void {
  if (missing.length === 0) return;
  const lacking = `${copy} lacks the cited heading${missing.length > 1 ? "s" : ""} ${missing.join(", ")}`;
  throw new UserError(`${lacking}: save the whole page, or correct the evidence first`);
}

interface Watch {
  format: "text" | "json";
  /** The day to record with the copy; `undefined` records nothing. */
  day: string | undefined;
}

function watch(
  { folder, name }: VendorEntry,
  source: Source,
  copy: string,
  { format, day }: Watch,
): void {
  const cites = ({ sources }: Citation) => sources.includes(source.id);
  const citations = citationsOf(folder).filter(cites);
  const fresh = fingerprintsOf(readCopy(copy), headingsOf(source, citations));
  const comparison = compare(source, fresh, citations);
  const citedBy = readCitedBy(folder);
  const place = relative(repositoryRoot, folder).replaceAll("\\", "/");
  if (format === "json") {
    const affected = comparison.affected.map((citation) => ({
      ...citation,
      operations: citedBy(citation),
    }));
    const { id } = source;
    const result = { vendor: name, source: id, ...comparison, affected };
    process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  } else {
    const compared = { folder: place, id: source.id, copy, citedBy };
    process.stdout.write(`${formatComparison(comparison, compared)}\n`);
  }
  if (day !== undefined) {
    expectWhole(copy, comparison.missing);
    accept(folder, source, fresh, day);
    process.stderr.write(`sources: recorded in ${place}/sources.yaml\n`);
  } else if (comparison.verdict === "changed") process.exitCode = 1;
}
