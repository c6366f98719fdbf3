import {
  type CallInput,
  examplesOf,
  type FirstCall,
  firstExample,
  isNode,
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  requestBodyOf,
  responsesOf,
  valueAt,
} from "@carespec/document";
import { isJson } from "../mend/media-types.ts";
import { listIn } from "../mend/operation-ids.ts";

/** A first call, and where a list is in its answer; how long it is depends on the mock's state. */
export interface PlannedCall extends Omit<FirstCall, "finds"> {
  list?: string;
  /** Whether it answers with JSON: what asks for something else is not told of errors in JSON. */
  isJson: boolean;
}

/** The call with which a user begins: the one that needs least and shows most. */
export function firstCallOf(document: OpenApiDocument): PlannedCall {
  const calls = operationsOf(document).flatMap((placed) => callOf(document, placed) ?? []);
  const [best] = calls.toSorted((one, other) => other.rank - one.rank);
  if (best === undefined) throw new Error("the document has no operation");
  return best.call;
}

function callOf(
  document: OpenApiDocument,
  placed: PlacedOperation,
): { call: PlannedCall; rank: number } | undefined {
  const { operation, method, parameters } = placed;
  const needed = parameters.filter(({ in: place, required }) => place === "path" || required);
  const isElsewhere = needed.some(({ in: place }) => place !== "path" && place !== "query");
  const body = requestBodyOf(document, operation);
  const success = responsesOf(document, operation).find(({ status }) => /^2/.test(status));
  const list = listOf(document, success?.response, success?.schema);
  const input = inputOf(document, needed, body?.required ? body : undefined);
  const call: PlannedCall = {
    operationId: operation.operationId,
    isJson: success?.schema !== undefined,
    ...(input && { input }),
    ...(list && list.items > 0 && { list: list.pointer }),
  };
  const rank =
    (success?.status === "200" ? 40 : 0) +
    (method === "get" ? 20 : 0) +
    (list && list.items > 0 ? 16 : 0) +
    (success?.schema ? 8 : 0) -
    needed.length * 2 -
    (body?.required ? 8 : 0) -
    (isElsewhere ? 64 : 0);
  return { call, rank };
}

function listOf(
  document: OpenApiDocument,
  response: { content?: Record<string, unknown> } | undefined,
  schema: object | undefined,
): { pointer: string; items: number } | undefined {
  const pointer = schema && listIn(document, schema);
  const type = Object.keys(response?.content ?? {}).find(isJson);
  const media = type === undefined ? undefined : response?.content?.[type];
  if (pointer === undefined || !isNode(media)) return undefined;
  const [first] = examplesOf(document, media);
  const items = valueAt(first?.[1], pointer);
  return Array.isArray(items) ? { pointer, items: items.length } : undefined;
}

function inputOf(
  document: OpenApiDocument,
  needed: PlacedOperation["parameters"],
  body: ReturnType<typeof requestBodyOf>,
): CallInput | undefined {
  const valuesIn = (place: string) => {
    const own = needed.filter((each) => each.in === place);
    return own.length === 0
      ? undefined
      : Object.fromEntries(own.map((each) => [each.name, firstExample(document, each)]));
  };
  const [path, query] = [valuesIn("path"), valuesIn("query")];
  const [media] = Object.values(body?.content ?? {});
  const value = media && firstExample(document, media);
  if (path === undefined && query === undefined && value === undefined) return undefined;
  return {
    ...(path && { path: path as never }),
    ...(query && { query: query as never }),
    ...(value !== undefined && { body: value }),
  };
}
