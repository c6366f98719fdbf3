import { UserError } from "@carespec/command";
import { addressOf, isHar, type Exchange as Recorded, readHarEntries } from "@carespec/traffic";
import { contentOf, lostOf } from "./content.ts";
import type { Exchange } from "./exchange.ts";
import { parseFile } from "./parse-file.ts";

/**
 * Reads the calls of an API from recorded traffic: those of one server that answered with JSON, a form
 * or nothing. Pages, scripts and pictures are passed over.
 *
 * @param baseUrl - the server; default: the origin that answered with JSON most often
 * @throws UserError where the file is no HAR or has no such call
 */
export function readHar(file: string, baseUrl: string | undefined): Exchange[] {
  const archive = parseFile(file);
  if (!isHar(archive)) {
    throw new UserError(
      `${file} is not a HAR: it has no log.entries; save it from the browser's network panel`,
    );
  }
  const entries = readHarEntries(archive).filter(({ url }) => URL.canParse(url));
  const server = baseUrl ?? mostUsed(entries.filter(isJson).map(({ url }) => new URL(url).origin));
  if (server === undefined) {
    throw new UserError(
      `${file} has no answer in JSON: record calls of the API, or give --from a document`,
    );
  }
  const exchanges = entries
    .filter((entry) => isCall(entry, server))
    .map((entry) => exchangeOf(entry, server));
  if (exchanges.length > 0) return exchanges;
  throw new UserError(
    `${file} has no call below ${server}: give the API's address with --base-url`,
  );
}

/** Blocked and cancelled calls have no answer. */
function isCall(entry: Recorded, server: string): boolean {
  const { method, url, answer } = entry;
  if (!answer || method === "OPTIONS") return false;
  const [address = ""] = url.split(/[?#]/, 1);
  if (address !== server && !address.startsWith(`${server}/`)) return false;
  return isJson(entry) || method !== "GET";
}

function exchangeOf({ method, url, body, answer, auth }: Recorded, server: string): Exchange {
  const { pathname, searchParams } = new URL(url);
  const prefix = addressOf(`${server}/`).path.replace(/\/$/, "");
  const sent = contentOf(body);
  const answered = contentOf(answer?.body);
  return {
    method,
    server,
    path: pathname.slice(prefix.length) || "/",
    query: [...searchParams],
    status: answer?.status ?? 0,
    ...(sent && { body: sent }),
    ...(answered && { answer: answered }),
    ...(auth && { auth }),
    ...lostOf(body, answer?.body),
  };
}

function isJson({ answer }: Recorded): boolean {
  return /\bjson\b/i.test(answer?.type ?? "");
}

/** The value that occurs most often. */
export function mostUsed<T>(values: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
