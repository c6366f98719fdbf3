import { globSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { escapeHtml } from "../model/markdown.ts";
import { ALIAS_BREAK, type SearchRecord, SITE } from "./record.ts";
import { partsOf, wordsOf } from "./words.ts";

/** Pagefind's highest weight. */
const TITLE_WEIGHT = 10;

/** Fewer and larger files: there are some thousand records. */
const MAX_FILES = 60;

/**
 * Writes Pagefind's index of the records into `pagefind/` of a site.
 *
 * @throws Error with Pagefind's own message
 */
export async function writeIndex(site: string, records: SearchRecord[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en", maxFragments: MAX_FILES });
  if (!index) throw new Error(`the search index: ${errors.join("; ")}`);
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.href, content: recordHtml(record) });
      fail(added.errors);
    }
    const folder = join(site, "pagefind");
    fail((await index.writeFiles({ outputPath: folder })).errors);
    // Ready-made surfaces, which this site does not use.
    for (const file of globSync("pagefind-*{ui,highlight}*", { cwd: folder }))
      rmSync(join(folder, file));
    writeFileSync(join(folder, "words.json"), JSON.stringify(allWords(records)));
  } finally {
    await close();
  }
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`the search index: ${errors.join("; ")}`);
}

/** A record as a page for Pagefind, which weighs its title, its other names and its text. */
function recordHtml({
  title,
  kind,
  vendor,
  evidence,
  method,
  place,
  aliases = [],
  keywords = [],
  text,
}: SearchRecord): string {
  const names = [title, ...aliases].map((name) => `${name} ${partsOf(name).join(" ")}`);
  const about = vendor === undefined ? SITE : undefined;
  const filters = { kind, vendor, evidence, method, about };
  const also = aliases.length > 0 ? aliases.join(ALIAS_BREAK) : undefined;
  const meta = { title, kind, vendor, evidence, method, place, also };
  return [
    "<!doctype html><html lang=en><body>",
    `<h1 data-pagefind-weight="${TITLE_WEIGHT}">${escapeHtml(names[0] ?? "")}</h1>`,
    `<p data-pagefind-weight="5">${escapeHtml([vendor ?? "", place ?? "", ...names.slice(1), ...keywords].join(" "))}</p>`,
    `<p>${escapeHtml(text)}</p>`,
    ...attributes("filter", filters),
    ...attributes("meta", meta),
    "</body></html>",
  ].join("\n");
}

function attributes(kind: "filter" | "meta", values: Record<string, string | undefined>): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`<i data-pagefind-${kind}="${name}[data-v]" data-v="${escapeHtml(value)}"></i>`],
  );
}

/** Every word that can be found, for the correction of others. */
function allWords(records: SearchRecord[]): string[] {
  const texts = records.flatMap(
    ({ title, aliases = [], keywords = [], place = "", vendor = "", text }) => [
      title,
      ...aliases,
      ...keywords,
      place,
      vendor,
      text,
    ],
  );
  return [...new Set(texts.flatMap(wordsOf))]
    .filter((word) => /^\p{L}{3,24}$/u.test(word))
    .toSorted();
}
