import { isNode, type Node, type OpenApiDocument } from "@carespec/document";
import { wordsIn } from "./operation-ids.ts";

const IDS = ["id", "uuid", "guid"];

/**
 * Sees to it that a made-up body creates something new: without its id where the server can give one, else
 * with one that no answer shows, since an id that is shown is taken.
 *
 * @param path - of the operation that creates
 * @param fits - whether a body is valid
 */
export function freeCreatedId(
  document: OpenApiDocument,
  path: string,
  body: unknown,
  fits: (body: Node) => boolean,
): unknown {
  if (!isNode(body)) return body;
  const ids = namesOfIds(document, path);
  const name = Object.keys(body).find((each) => ids.has(plain(each)));
  if (name === undefined) return body;
  const { [name]: id, ...rest } = body;
  if (fits(rest)) return rest;
  const free = othersThan(id).find((other) => fits({ ...body, [name]: other }));
  return free === undefined ? body : { ...body, [name]: free };
}

/** What an id may be called: as usual, or as the parameter of the path to one of what is created. */
function namesOfIds(document: OpenApiDocument, path: string): Set<string> {
  const parameters = Object.keys(document.paths ?? {}).flatMap((other) => {
    const [, name] = /^\/?\{([^{}]+)\}\/?$/.exec(other.slice(path.length)) ?? [];
    return other.startsWith(path) && name !== undefined ? [plain(name)] : [];
  });
  return new Set([...IDS, ...parameters]);
}

const plain = (name: string) => wordsIn(name).join("").toLowerCase();

/** Values like an id: the next numbers, or a text with another digit or letter near its end. */
function othersThan(id: unknown): unknown[] {
  if (typeof id === "number") return [1, 2, 3, -1, -2].map((step) => id + step);
  if (typeof id !== "string") return [];
  const places = [...id.matchAll(/[\da-z]/gi)].map(({ index }) => index).toReversed();
  return places.flatMap((at) =>
    ["7", "8", "b", "c"].flatMap((other) =>
      id[at] === other ? [] : [id.slice(0, at) + other + id.slice(at + 1)],
    ),
  );
}
