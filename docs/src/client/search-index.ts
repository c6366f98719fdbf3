import { rank } from "../search/rank.ts";
import { type RecordKind, SITE } from "../search/record.ts";
import { readQuery } from "../search/spelling.ts";

/** A place of the site that fits a query. */
export interface Hit {
  /** Relative to the page. */
  href: string;
  title: string;
  kind: RecordKind;
  vendor?: string;
  evidence?: string;
  method?: string;
  place?: string;
  also?: string;
  score: number;
}

/** What a search gives. */
export interface SearchAnswer {
  hits: Hit[];
  /** What was searched for instead, where a word was not known. */
  corrected?: string;
  /** No hit holds all words. */
  isPartial?: boolean;
}

interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(
    term: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    meta: Record<string, string> & { title: string; kind: RecordKind };
  }>;
}

/** The index gives the order by words; the first ones are ranked by what they are. */
const RANKED = 40;

const root = document.documentElement.dataset.siteRoot ?? "./";
let index: Promise<Pagefind> | undefined;
let words: Promise<ReadonlySet<string>> | undefined;

/**
 * Searches the site. A word that occurs nowhere is read as the nearest one that does; where no place
 * holds all words, places with some of them are given.
 *
 * @throws TypeError where the index cannot be loaded, as from a folder without a server
 */
export async function search(
  query: string,
  filters: Record<string, string>,
): Promise<SearchAnswer> {
  words ??= loadWords();
  const { asked, isCorrected, unknown, isQuestion } = readQuery(query, await words);
  if (asked === "") return { hits: [] };
  const instead = isCorrected ? { corrected: asked } : {};
  const hits = rank(await find(asked, filters), asked, isQuestion);
  if (hits.length > 0) return { hits, ...instead, isPartial: unknown.length > 0 };
  const parts = await Promise.all(asked.split(" ").map((word) => find(word, filters)));
  const some = [...new Map(parts.flat().map((hit) => [hit.href, hit])).values()];
  return { hits: rank(some, asked, isQuestion), ...instead, isPartial: true };
}

async function loadWords(): Promise<ReadonlySet<string>> {
  const answer = await fetch(`${root}pagefind/words.json`);
  return new Set<string>(await answer.json());
}

async function find(query: string, filters: Record<string, string>): Promise<Hit[]> {
  index ??= load();
  const pagefind = await index;
  // The more vendors there are, the more of their places fit before one that is about all of them.
  const asked = "vendor" in filters ? [filters] : [filters, { ...filters, about: SITE }];
  const found = await Promise.all(asked.map((each) => pagefind.search(query, { filters: each })));
  const results = new Map(
    found
      .flatMap(({ results }) => results.slice(0, RANKED))
      .map((result) => [result.id, result] as const),
  );
  const hits = [...results.values()].map(async (result): Promise<Hit> => {
    const { url, meta } = await result.data();
    return {
      ...meta,
      href: root + url.replace(/^.*?\/pagefind\/\.\.|^\//, "").replace(/^\//, ""),
      score: result.score,
    };
  });
  return Promise.all(hits);
}

async function load(): Promise<Pagefind> {
  const address = new URL(`${root}pagefind/pagefind.js`, document.baseURI).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: "/", ranking: { termFrequency: 0.5, termSimilarity: 5 } });
  await pagefind.init();
  return pagefind;
}
