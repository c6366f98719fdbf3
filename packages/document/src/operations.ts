import { isUserError, UserError } from "@carespec/command";
import { isNode } from "./node.ts";
import {
  type MediaType,
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
} from "./open-api-document.ts";
import { toPointer } from "./pointer.ts";
import { type Reference, resolve } from "./resolve.ts";

/** An operation and its place in the document. */
export interface PlacedOperation {
  path: string;
  method: Method;
  /** JSON pointer, for example `#/paths/~1users/get`. */
  pointer: string;
  pathItem: PathItem;
  operation: Operation;
  /** Its own parameters and those of its path that it does not replace; references resolved. */
  parameters: Parameter[];
}

/**
 * Lists the operations in the order of the document; a path item may be a `$ref`.
 *
 * @throws UserError with the JSON pointer where a part is missing or invalid
 */
export function operationsOf(document: OpenApiDocument): PlacedOperation[] {
  return placedIn(document, "paths");
}

/** Lists the requests that the vendor sends by itself, by the names of its webhooks. */
export function webhooksOf(document: OpenApiDocument): PlacedOperation[] {
  return placedIn(document, "webhooks");
}

function placedIn(document: OpenApiDocument, part: "paths" | "webhooks"): PlacedOperation[] {
  return Object.entries(document[part] ?? {}).flatMap(([path, written]) => {
    if (part === "paths" && path.startsWith("x-")) return []; // the name of a webhook is free
    const at = toPointer([part, path]);
    const pathItem = withPlace(at, () => resolve<PathItem>(document, written));
    return methods.flatMap((method): PlacedOperation[] => {
      const operation = pathItem[method];
      if (operation === undefined) return [];
      const pointer = `${at}/${method}`;
      if (!isNode(operation)) throw new UserError(`${pointer}: expected an operation`);
      const parameters = withPlace(`${pointer}/parameters`, () =>
        merge(document, pathItem.parameters, operation.parameters),
      );
      return [{ path, method, pointer, pathItem, operation, parameters }];
    });
  });
}

function merge(
  document: OpenApiDocument,
  shared: Reference<Parameter>[] = [],
  own: Reference<Parameter>[] = [],
): Parameter[] {
  for (const list of [shared, own]) {
    if (!Array.isArray(list)) throw new UserError("expected a list of parameters");
  }
  const parameters = [...shared, ...own].map((part) => resolve<Parameter>(document, part));
  return [...new Map(parameters.map((each) => [`${each.in} ${each.name}`, each])).values()];
}

/** Adds the place in the document to an error. */
function withPlace<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isUserError(error)) throw error;
    throw new UserError(`${place}: ${error.message}`, { cause: error });
  }
}

/** An operation's responses by status, references resolved, and the schema of each JSON body. */
export function responsesOf(
  document: OpenApiDocument,
  { operationId, responses = {} }: Operation,
): { status: string; response: Response; schema: MediaType["schema"] }[] {
  return Object.entries(responses).map(([status, given]) => {
    const place = `responses/${status} of ${operationId}`;
    const response = withPlace(place, () => resolve<Response>(document, given));
    return { status, response, schema: bodySchema(response) };
  });
}

/** The body that an operation takes, reference resolved. */
export function requestBodyOf(
  document: OpenApiDocument,
  { operationId, requestBody }: Operation,
): RequestBody | undefined {
  if (requestBody === undefined) return undefined;
  const place = `requestBody of ${operationId}`;
  return withPlace(place, () => resolve<RequestBody>(document, requestBody));
}

/** The schema of a JSON body, of a request or a response. */
export function bodySchema({ content }: Pick<Response, "content">): MediaType["schema"] {
  if (!isNode(content)) return undefined;
  const key = Object.keys(content).find((type) => /json/i.test(type));
  return key === undefined ? undefined : content[key]?.schema;
}
