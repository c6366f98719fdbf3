import { operationsOf } from "@carespec/document";
import type { MockView } from "../mock-view.ts";
import { entriesOf, type SearchEntry } from "../search-entries.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

/** How many hits `find` gives where the caller does not say. */
const USUAL_LIMIT = 15;

/** Finds operations, parameters, schemas, fields and errors by words. */
export const find: Tool = {
  name: "find",
  description:
    "Finds operations, parameters, schemas, fields and errors by words, over the API documents of " +
    "the vendors that the mock serves. Without words it lists the vendors with their base URLs on " +
    "the mock, demo credentials and operations. Give what it lists as `subject` to `explain`.",
  input: inputOf({
    words: { type: "string", description: "Words to look for, for example `refresh token`." },
    vendor: { ...MEMBERS.vendor, description: "Only this vendor. Default: all." },
    limit: { type: "integer", minimum: 1, maximum: 100, default: USUAL_LIMIT },
  }),
  isReadOnly: true,
  async run({ words = "", vendor, limit = USUAL_LIMIT }: FindInput, mock) {
    const names = vendor ? [vendor] : (await mock.vendors()).map(({ name }) => name);
    const wanted = wordsOf(words);
    if (wanted.length === 0) {
      return {
        vendors: await Promise.all(names.map((name) => overview(mock, name))),
        session: mock.session,
      };
    }
    const vendors = await Promise.all(
      names.map(async (name) => ({ name, ...(await mock.vendor(name)) })),
    );
    const hits = vendors
      .flatMap(({ name, document }) =>
        entriesOf(document).map((entry) => ({ vendor: name, entry, score: score(entry, wanted) })),
      )
      .filter((hit) => hit.score > 0)
      .sort((one, other) => other.score - one.score);
    return {
      hits: hits.slice(0, limit).map(({ vendor, entry: { kind, subject, text, evidence } }) => ({
        vendor,
        kind,
        subject,
        text: text.length > 160 ? `${text.slice(0, 160)}…` : text,
        evidence,
      })),
      ...(hits.length > limit && { more: hits.length - limit }),
    };
  },
};

interface FindInput {
  words?: string;
  vendor?: string;
  limit?: number;
}

async function overview(mock: MockView, name: string) {
  const { listing, document } = await mock.vendor(name);
  return {
    vendor: name,
    title: listing.title,
    baseUrl: listing.baseUrl,
    credentials: listing.credentials,
    operations: operationsOf(document).map(
      ({ operation: { operationId, summary } }) => `${operationId}: ${summary ?? ""}`,
    ),
  };
}

/** Words in lower case, also those that a name is made of: `listUsers` is `list` and `users`. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return apart.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Every word must occur; one in the name counts more, whole words more than beginnings, and the name itself most. */
function score({ subject, text }: SearchEntry, wanted: string[]): number {
  const [names, texts] = [wordsOf(subject), wordsOf(text)];
  const of = (words: string[], word: string, whole: number, begun: number) =>
    words.includes(word) ? whole : words.some((each) => each.startsWith(word)) ? begun : 0;
  const scores = wanted.map((word) => of(names, word, 8, 5) + of(texts, word, 3, 1));
  if (scores.includes(0)) return 0;
  // Among equals, the shorter name is nearer to what was asked.
  const isNameItself = names.join(" ") === wanted.join(" ") ? 100 : 0;
  return scores.reduce((sum, each) => sum + each, isNameItself) + 1 / (1 + names.length);
}
