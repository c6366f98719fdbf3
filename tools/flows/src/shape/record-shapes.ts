import {
  type AnswerShape,
  bodySchema,
  isNode,
  type OpenApiDocument,
  type PageFill,
  type Parity,
  type ParityHalf,
  type PlacedOperation,
  responsesOf,
  valueAt,
} from "@carespec/document";
import type { Exchange } from "../exchange.ts";
import { type BodyShape, createBodyShape } from "./body-shape.ts";

/** Headers of the transport, of browsers' rules and of the mock itself, which say nothing of an API. */
const OMITTED =
  /^(access-control-.*|alt-svc|connection|content-(encoding|length|type)|date|keep-alive|server|sl-violations|transfer-encoding|vary|via|x-mock-.*)$/;

interface Collected {
  mediaType: string | null;
  headers: Set<string>;
  body?: BodyShape;
}

/** Collects how the answers to a vendor's flows look. */
export interface ShapeRecord {
  add(workflowId: string, placed: PlacedOperation, exchange: Exchange): void;
  read(): Omit<ParityHalf, "date">;
}

/** Begins to collect the shapes of a vendor's answers. */
export function recordShapes(document: OpenApiDocument): ShapeRecord {
  const answers = new Map<string, Map<number, Collected>>();
  const pages: ParityHalf["pages"] = {};
  return {
    add(workflowId, placed, exchange) {
      const { operationId } = placed.operation;
      const byStatus = answers.get(operationId) ?? new Map<number, Collected>();
      answers.set(operationId, byStatus);
      const { status, mediaType, headers, json } = exchange;
      const collected = byStatus.get(status) ?? { mediaType, headers: new Set() };
      byStatus.set(status, collected);
      for (const name of headers) if (!OMITTED.test(name)) collected.headers.add(name);
      if (json !== undefined) {
        collected.body ??= createBodyShape(document, schemaOf(document, placed, status));
        collected.body.add(json);
      }
      const fill = fillOf(placed, exchange);
      if (fill === undefined) return;
      pages[workflowId] ??= {};
      const ofWorkflow = pages[workflowId];
      ofWorkflow[operationId] = [...(ofWorkflow[operationId] ?? []), fill];
    },
    read: () => ({
      answers: sorted(answers, (byStatus) =>
        sorted(byStatus, ({ mediaType, headers, body }): AnswerShape => {
          const shape = { mediaType, headers: [...headers].sort() };
          return body ? { ...shape, body: body.read() } : shape;
        }),
      ),
      pages: sorted(new Map(Object.entries(pages)), (each) => each),
    }),
  };
}

function schemaOf(document: OpenApiDocument, { operation }: PlacedOperation, status: number) {
  const found = responsesOf(document, operation);
  const answer =
    found.find((each) => each.status === String(status)) ??
    found.find((each) => each.status === "default");
  return answer && bodySchema(answer.response);
}

/** How full a page is, of an operation that answers in pages of a size. */
function fillOf(placed: PlacedOperation, { status, query, json }: Exchange): PageFill | undefined {
  const pagination = placed.operation["x-pagination"];
  if (!pagination || status >= 300 || json === undefined) return undefined;
  const asked = pagination.size === undefined ? undefined : query.get(pagination.size);
  const size = Number(asked ?? pagination.defaultSize ?? Number.POSITIVE_INFINITY);
  const { items: pointer = "" } = pagination;
  const items = pointer === "" ? json : isNode(json) ? valueAt(json, pointer) : undefined;
  if (!Array.isArray(items)) return undefined;
  if (items.length === 0) return "empty";
  return items.length >= size ? "full" : "short";
}

function sorted<Key, Value, Result>(
  map: ReadonlyMap<Key, Value>,
  read: (value: Value) => Result,
): Record<string, Result> {
  const entries = [...map].map(([key, value]) => [String(key), read(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A half with the operations and workflows of a newer run in place of those that it had. */
export function mergeHalf(
  before: Parity["mock"],
  run: Omit<ParityHalf, "date">,
  date: string,
): ParityHalf {
  const merged = {
    answers: { ...before?.answers, ...run.answers },
    pages: { ...before?.pages, ...run.pages },
  };
  const { date: _, ...known } = before ?? { date };
  const isSame = JSON.stringify(known) === JSON.stringify(merged);
  return { date: before && isSame ? before.date : date, ...merged };
}
