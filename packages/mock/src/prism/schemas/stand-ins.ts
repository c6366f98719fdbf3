import { isNode, type Node } from "@carespec/document";
import type {
  IHttpOperation,
  IHttpOperationRequestBody,
  IMediaTypeContent,
} from "@stoplight/types";
import type { Ajv } from "ajv";
import { type DeferredSchema, deferredSchema } from "../deferred-schema.ts";
import { stripReadOnlyProperties, stripWriteOnlyProperties } from "../private-modules.ts";
import { createMerge } from "./merged-schema.ts";
import { sizeOf } from "./schema-size.ts";
import { createSharedCompile } from "./shared-compile.ts";
import { SHARING_LIMITS, type SharingLimits } from "./sharing-limits.ts";
import { createStrip } from "./stripped-schema.ts";

type Direction = "request" | "response";
type Content = IMediaTypeContent;

const standIns = new WeakMap<Content, Record<Direction, Content>>();

/**
 * Makes the bodies of a document's operations share what Ajv compiles for them, if the document is
 * large. {@link withStandIns} then gives the operations to validate with.
 */
export function shareSchemas(
  operations: readonly IHttpOperation[],
  limits: SharingLimits = SHARING_LIMITS,
): void {
  const contents = operations.flatMap(contentsOf);
  const size = contents.reduce((sum, { schema }) => sum + sizeOf(schema), 0);
  if (size <= limits.document) return;
  const create = createDeferred(limits);
  for (const operation of operations as readonly (IHttpOperation & { __bundled__?: Node })[]) {
    const bundle = operation.__bundled__ ?? {};
    for (const content of contentsOf(operation)) {
      const { schema } = content;
      if (!isNode(schema)) continue;
      const standIn = (direction: Direction) =>
        ({ ...content, schema: create(schema, bundle, direction) }) as Content;
      standIns.set(content, { request: standIn("request"), response: standIn("response") });
    }
  }
}

/** A body whose schemas are compiled shared; the body itself in a small document. */
export function withStandIns<Body extends Partial<IHttpOperationRequestBody>>(
  body: Body,
  direction: Direction,
): Body {
  if (!body.contents?.some((content) => standIns.has(content))) return body;
  const contents = body.contents.map((content) => standIns.get(content)?.[direction] ?? content);
  return { ...body, contents };
}

function contentsOf({ request, responses }: IHttpOperation): Content[] {
  const bodies = [request?.body, ...responses];
  return bodies.flatMap((body) => body?.contents ?? []);
}

/** Makes the stand-in for a schema, always the same one for the same schema. */
function createDeferred(limits: SharingLimits) {
  const merge = createMerge(limits);
  const strip = {
    request: createStrip(stripReadOnlyProperties, limits),
    response: createStrip(stripWriteOnlyProperties, limits),
  };
  const compilers = new Map<Ajv, ReturnType<typeof createSharedCompile>>();
  const known = { request: new WeakMap<Node, Node>(), response: new WeakMap<Node, Node>() };

  function merged(schema: Node): Node {
    try {
      return merge(schema);
    } catch {
      return schema;
    }
  }

  return (schema: Node, bundle: Node, direction: Direction): Node => {
    const before = known[direction].get(schema);
    if (before) return before;
    const deferred: DeferredSchema = {
      bundle,
      read: () => strip[direction](merged(schema)),
      compile(ajv, mended, mendedBundle) {
        const compile = compilers.get(ajv) ?? createSharedCompile(ajv, limits);
        compilers.set(ajv, compile);
        return compile(mended, mendedBundle);
      },
    };
    const standIn = deferredSchema(deferred, schema.$schema);
    known[direction].set(schema, standIn);
    return standIn;
  };
}
