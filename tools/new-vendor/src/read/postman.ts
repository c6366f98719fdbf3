import { UserError } from "@carespec/command";
import {
  addressOf,
  isPostman,
  readPostmanItems,
  type Exchange as Written,
  writePlaceholders,
} from "@carespec/traffic";
import { asWritten, contentOf, lostOf } from "./content.ts";
import type { Exchange } from "./exchange.ts";
import { mostUsed } from "./har.ts";
import { parseFile } from "./parse-file.ts";

/**
 * Reads the requests of a Postman collection and the answers that were saved with them. Variables are
 * taken from the collection; unknown ones in a path become its parameters.
 *
 * @param baseUrl - the server; default: what most of the requests begin with
 * @throws UserError where the file is no collection, or has no request
 */
export function readPostman(file: string, baseUrl: string | undefined): Exchange[] {
  const collection = parseFile(file);
  if (!isPostman(collection)) {
    throw new UserError(`${file} is not a Postman collection: export one as Collection v2.1`);
  }
  if (!Array.isArray(collection.item)) {
    throw new UserError(
      `${file} holds no request: a published page's metadata has none; export the collection itself`,
    );
  }
  const requests = readPostmanItems(collection, new Map()).map((each) => ({
    ...each,
    base: baseOf(each.url),
  }));
  const origins = requests.flatMap(({ base }) => (URL.canParse(base) ? [serverOf(base)] : []));
  const server = baseUrl ?? mostUsed(origins) ?? "https://api.example";
  const exchanges = [...Map.groupBy(requests, ({ request }) => request).values()].flatMap((saved) =>
    exchangesOf(saved, server),
  );
  if (exchanges.length > 0) return exchanges;
  throw new UserError(`${file} holds no request`);
}

/** An address without its query, with `{name}` for what has no value. */
function baseOf(url: string): string {
  const [before = ""] = writePlaceholders(url, (name) => `{${name}}`).split("?", 1);
  return /^[a-z]+:\/\//i.test(before) || before.startsWith("{") ? before : `https://${before}`;
}

/** A request with its saved answers; where all of those are errors, also with a success that nobody saved. */
function exchangesOf(saved: (Written & { base: string })[], server: string): Exchange[] {
  const answered = saved.map((each) => exchangeOf(each, server));
  const [first] = answered;
  if (!first || answered.some(({ status }) => status > 0 && status < 400)) return answered;
  const { answer: _, ...request } = first;
  return [...answered.filter(({ status }) => status > 0), { ...request, status: 200 }];
}

function exchangeOf(written: Written & { base: string }, server: string): Exchange {
  const { method, url, base, body, answer, auth, summary, description, tag } = written;
  const own = ownServer(base, server);
  const path = isBelow(base, own) ? base.slice(own.length) : pathOf(base);
  const { query } = addressOf(url);
  const pairs = [...new URLSearchParams(query)];
  const sent = contentOf(body);
  const answered = contentOf(answer?.body);
  return {
    method,
    server,
    ...(own !== server && { ownServer: own }),
    path: path === "" ? "/" : path,
    query: pairs.map(([name, value]): [string, string] => [name, asWritten(value)]),
    status: answer?.status ?? 0,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(tag !== undefined && { tag }),
    ...(sent && { body: sent }),
    ...(answered && { answer: answered }),
    ...(auth && { auth }),
    ...lostOf(body, answer?.body),
  };
}

/** The server of a request: a collection may also call others. */
function ownServer(base: string, server: string): string {
  return isBelow(base, server) || !URL.canParse(base) ? server : serverOf(base);
}

function isBelow(base: string, server: string): boolean {
  return base === server || base.startsWith(`${server}/`);
}

function pathOf(base: string): string {
  return base.replace(/^(\w+:\/\/[^/]*|\{[^}]*\})/, "") || "/";
}

/** Scheme and host, with a version that all of it may be below. */
function serverOf(base: string): string {
  const { origin, pathname } = new URL(base);
  const [prefix = ""] = /^(\/api)?(\/v\d+)?(?=\/|$)/i.exec(pathname) ?? [];
  return origin + prefix;
}
