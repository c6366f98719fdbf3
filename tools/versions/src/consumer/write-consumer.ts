import type { OpenApiDocument, PlacedOperation, VendorFacts } from "@carespec/document";
import {
  firstExample,
  isNode,
  type Node,
  operationsOf,
  requestBodyOf,
  resolve,
  responsesOf,
} from "@carespec/document";
import { mergeAllOf } from "../documents/merge-all-of.ts";
import { sampleOf, typeText } from "./sample-values.ts";

/**
 * Writes a program that uses a vendor's client as its document allows: each operation with all its
 * parameters, and each member of what it answers, one statement a line.
 */
export function writeClientConsumer(
  packageName: string,
  document: OpenApiDocument,
  { client }: Pick<VendorFacts, "client">,
): string {
  const merged = mergeAllOf(document);
  const options = [
    ...client.credentials.map((name) => `${name}: "a"`),
    ...Object.entries(client.options ?? {}).map(([name, code]) => `${name}: ${code}`),
  ];
  const operations = operationsOf(merged).flatMap((placed) => callOf(merged, placed));
  return [
    "// What compiled with the last release. Written by `npm run release:baseline`.",
    `import { ${client.factory} } from "${packageName}";`,
    "",
    `const client = ${client.factory}({ ${options.join(", ")} });`,
    ...operations,
    "",
  ].join("\n");
}

function callOf(document: OpenApiDocument, { operation, parameters }: PlacedOperation): string[] {
  const { operationId } = operation;
  const given = (place: string) => {
    const own = parameters.filter((each) => each.in === place && !each["x-client-supplied"]);
    const values = own.map((each) => {
      const value = each.example ?? firstExample(document, each) ?? sampleOf(document, each.schema);
      return `${JSON.stringify(each.name)}: ${JSON.stringify(value)}`;
    });
    return values.length > 0 ? [`${place}: { ${values.join(", ")} }`] : [];
  };
  const body = bodyOf(document, operation);
  const request = [
    ...given("path"),
    ...given("query"),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`]),
  ];
  const call = `client.${operationId}(${request.length > 0 ? `{ ${request.join(", ")} }` : ""})`;
  const pages = isNode(operation["x-pagination"])
    ? [`for await (const item of client.${operationId}.pages()) { void item; }`]
    : [];
  return [`{ const answer = await ${call};`, ...readsOf(document, operation), "}", ...pages];
}

function bodyOf(document: OpenApiDocument, operation: PlacedOperation["operation"]): unknown {
  const media = Object.entries(requestBodyOf(document, operation)?.content ?? {});
  const [, json] = media.find(([type]) => /json/i.test(type)) ?? [];
  return json && firstExample(document, json);
}

/** Keeps each member of the answer, and of the items of a list, where its documented type has room. */
function readsOf(document: OpenApiDocument, operation: PlacedOperation["operation"]): string[] {
  const answer = responsesOf(document, operation).find(({ status }) => status.startsWith("2"));
  if (!answer?.schema) return [];
  const schema = resolve<Node>(document, answer.schema);
  if (schema.type === "array" && isNode(schema.items)) {
    return membersOf(document, resolve<Node>(document, schema.items), "answer[0]?");
  }
  return membersOf(document, schema, "answer");
}

function membersOf(
  document: OpenApiDocument,
  { properties, required = [] }: Node,
  from: string,
): string[] {
  if (!isNode(properties)) return [];
  return Object.entries(properties).map(([name, written], index) => {
    const text = typeText(document, written as Node);
    const isOptional = from.endsWith("?") || !(required as string[]).includes(name);
    const type = text && isOptional ? `${text} | undefined` : text;
    const place = from.endsWith("?")
      ? `${from}.[${JSON.stringify(name)}]`
      : `${from}[${JSON.stringify(name)}]`;
    return type
      ? `const member${index}: ${type} = ${place}; void member${index};`
      : `void ${place};`;
  });
}
