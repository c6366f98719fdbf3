import {
  follow,
  type Node,
  type OpenApiDocument,
  operationsOf,
  toPointer,
  valueAt,
} from "@carespec/document";
import { shownFile } from "@carespec/traffic";
import { stringify } from "yaml";
import type { CountedFinding } from "../compare/finding.ts";
import type { NotedCall } from "../compare/noted-call.ts";
import type { Tally } from "../compare/tally.ts";
import { hidesWord } from "../match/words.ts";
import { type Shape, schemaOf } from "../schema/shape.ts";
import { type Basis, plainSource, today } from "./basis.ts";
import { jsonPathOf } from "./json-path.ts";
import { createDraftNames } from "./names.ts";
import { draftOperation } from "./operation.ts";

interface Action {
  target: string;
  description: string;
  update: unknown;
}

/**
 * An OpenAPI Overlay 1.0 that adds to the bundled document what traffic has and it lacks: operations,
 * statuses, members and query parameters, all of them inferred. It holds no value of the traffic.
 */
export function overlayText(document: OpenApiDocument, tally: Tally, basis: Basis): string {
  const file = shownFile(basis.file);
  const evidence = (requests: number): Node => ({
    status: "inferred",
    source: plainSource(basis),
    checked: today(),
    note: `Drafted from ${requests} ${requests === 1 ? "request" : "requests"} in ${file}; types are those that were seen.`,
  });
  const findings = [...tally.operations.values()].flatMap((each) => [...each.findings.values()]);
  const actions = [
    ...callActions(document, [...tally.calls.values()], evidence),
    ...findings.flatMap((finding) => additionActions(document, finding, evidence)),
  ];
  const overlay = {
    overlay: "1.0.0",
    info: { title: `What ${file} has and the document lacks`, version: "0.0.0" },
    extends: "dist/openapi.json",
    // The format requires one.
    actions:
      actions.length > 0
        ? actions
        : [{ target: "$.info", description: "Nothing is missing", update: {} }],
  };
  return stringify(overlay, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function callActions(
  document: OpenApiDocument,
  calls: NotedCall[],
  evidence: (requests: number) => Node,
): Action[] {
  const names = createDraftNames(document);
  const ofPaths = operationsOf(document).flatMap(({ parameters }) => parameters);
  const schemas = new Map<string, Node>(
    ofPaths.flatMap(({ in: place, name, schema }) =>
      place === "path" && schema ? [[name, schema]] : [],
    ),
  );
  return calls
    .filter((call) => isDrafted(call) && !hidesWord(call.path))
    .flatMap((call) => {
      const known = { shared: sharedParameters(document, call.path), schemas };
      const { operation, schemas: own } = draftOperation(
        call,
        names,
        evidence(call.requests),
        known,
      );
      const description = `${call.method.toUpperCase()} ${call.path}, seen ${times(call.requests)}`;
      const added = {
        target: "$.paths",
        description,
        update: { [call.path]: { [call.method]: operation } },
      };
      if (Object.keys(own).length === 0) return [added];
      const components = {
        target: "$",
        description: `Schemas of ${description}`,
        update: { components: { schemas: own } },
      };
      return [components, added];
    });
}

/** Names of the parameters that all operations of a path share. */
function sharedParameters(document: OpenApiDocument, path: string): Set<string> {
  const { parameters } = follow(document, toPointer(["paths", path])).node;
  const count = Array.isArray(parameters) ? parameters.length : 0;
  const pointers = Array.from({ length: count }, (_, at) =>
    toPointer(["paths", path, "parameters", String(at)]),
  );
  return new Set(pointers.map((pointer) => String(follow(document, pointer).node.name)));
}

/** Methods that a document can have. */
function isDrafted({ method, answers }: NotedCall): boolean {
  if (!/^(get|put|post|delete|head|patch)$/.test(method)) return false;
  // What the server does not know either is a mistake of a client.
  const statuses = [...answers.keys()];
  return statuses.length === 0 || statuses.some((status) => status !== "404" && status !== "405");
}

function additionActions(
  document: OpenApiDocument,
  { kind, place, addition, count }: CountedFinding,
  evidence: (requests: number) => Node,
): Action[] {
  if (!addition) return [];
  const { pointer, name, shape } = addition;
  const description = `${place}, seen ${times(count)}`;
  const marked = (part: Node): Node => ({ ...part, "x-evidence": evidence(count) });
  if (kind === "property") {
    const update = { [name]: marked(schemaOf(shape)) };
    return [{ target: jsonPathOf(pointer, "properties"), description, update }];
  }
  if (kind === "query-parameter") {
    const parameter = marked({ name, in: "query", schema: schemaOf(shape) });
    const hasList = Array.isArray((valueAt(document, pointer) as Node).parameters);
    if (hasList)
      return [{ target: jsonPathOf(pointer, "parameters"), description, update: parameter }];
    return [{ target: jsonPathOf(pointer), description, update: { parameters: [parameter] } }];
  }
  if (kind === "status") {
    const response = marked({
      description: `An answer that was seen with status ${name}`,
      ...(shape.types.size > 0 && { content: contentOf("application/json", shape) }),
    });
    return [
      { target: jsonPathOf(pointer, "responses"), description, update: { [name]: response } },
    ];
  }
  if (kind !== "body" || pointer.split("/").length < 3) return [];
  return [
    {
      target: jsonPathOf(pointer),
      description,
      update: bodyUpdate(document, pointer, contentOf(name, shape)),
    },
  ];
}

/** A response gets its content; an operation, whose request had a body, the body. */
function bodyUpdate(document: OpenApiDocument, pointer: string, content: Node): Node {
  const node = valueAt(document, pointer) as Node | undefined;
  return node && "responses" in node ? { requestBody: { content } } : { content };
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function contentOf(type: string, shape: Shape): Node {
  return { [type]: { schema: schemaOf(shape) } };
}
