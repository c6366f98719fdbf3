import {
  bodySchema,
  type OpenApiDocument,
  type PlacedOperation,
  requestBodyOf,
  responsesOf,
} from "@carespec/document";
import { mayLackBody } from "./empty-answer.ts";
import { tsdoc } from "./tsdoc.ts";
import { type Imports, itemText, typeText } from "./type-text.ts";

/** An operation's request type, and its member in the interface of the methods. */
export interface GeneratedMethod {
  request: string;
  member: string;
}

/** Writes one named method. `imports` collects the names of the types that it needs. */
export function generateMethod(
  document: OpenApiDocument,
  placed: PlacedOperation,
  imports: Imports,
): GeneratedMethod {
  const { operation } = placed;
  const { operationId, summary, description } = operation;
  const name = `${operationId[0]?.toUpperCase()}${operationId.slice(1)}Request`;
  const members = requestMembers(document, placed, imports);
  const isOptional = members.every(({ text }) => text.includes("?:"));
  const request =
    members.length === 0
      ? ""
      : `/** The request of \`${operationId}\`. */\nexport interface ${name} {\n${members.map(({ text }) => `  ${text}\n`).join("")}}\n`;

  const source = operation["x-evidence"]?.source;
  const doc = tsdoc([summary && `${summary}.`, description, source && `@see ${source}`], "  ");
  const success = successType(document, placed, imports);
  const pagination = operation["x-pagination"];
  if (pagination) {
    const pointer = String(pagination.items ?? "");
    const { schema = {}, inPlace } = success;
    const item = itemText(document, schema, pointer, inPlace, imports);
    const own = members.length === 0 ? "object" : name;
    // The answer of one call is more than the list where that is a part of it.
    const types = [own, item, ...(pointer ? [success.text] : [])].join(", ");
    return { request, member: `${doc}  readonly ${operationId}: PagedMethod<${types}>;\n` };
  }
  const takes = members.length === 0 ? "CallOptions" : `${name} & CallOptions`;
  const parameter = `request${isOptional ? "?" : ""}: ${takes}`;
  return { request, member: `${doc}  ${operationId}(${parameter}): Promise<${success.text}>;\n` };
}

function requestMembers(
  document: OpenApiDocument,
  { operation, parameters }: PlacedOperation,
  imports: Imports,
): { text: string }[] {
  const members: { text: string }[] = [];
  for (const place of ["path", "query"] as const) {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    const mark = own.some(({ required }) => required) ? "" : "?";
    const type = `operations["${operation.operationId}"]["parameters"]["${place}"]`;
    members.push({ text: `${place}${mark}: ${type}${mark && " | undefined"};` });
  }
  const body = requestBodyOf(document, operation);
  const schema = body && bodySchema(body);
  if (!schema) return members;
  const place = `operations["${operation.operationId}"]["requestBody"]`;
  const inPlace = `NonNullable<${place}>["content"]["application/json"]`;
  const mark = body.required === true ? "" : "?";
  const type = typeText(schema, inPlace, imports);
  members.push({ text: `body${mark}: ${type}${mark && " | undefined"};` });
  return members;
}

/** The type of a success; `void` where no success has a body. */
function successType(
  document: OpenApiDocument,
  { method, operation }: PlacedOperation,
  imports: Imports,
) {
  const successes = responsesOf(document, operation).filter(({ status }) => /^2/.test(status));
  const [first] = successes.filter(({ schema }) => schema);
  const place = `operations["${operation.operationId}"]["responses"][${first?.status ?? 200}]`;
  const inPlace = `${place}["content"]["application/json"]`;
  const texts = successes.map(({ status, schema }) => {
    if (!schema) return first ? "undefined" : "void";
    return typeText(schema, inPlace.replace(/\[\d+\]/, `[${status}]`), imports);
  });
  if (first && mayLackBody(document, method, operation)) texts.push("undefined");
  return { schema: first?.schema, inPlace, text: [...new Set(texts)].join(" | ") || "void" };
}
