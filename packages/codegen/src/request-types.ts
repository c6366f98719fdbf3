import { type OpenApiDocument, type PlacedOperation, requestBodyOf } from "@carespec/document";
import { type Body, bodiesOf } from "./bodies.ts";
import { requestType } from "./body-types.ts";
import { requestName } from "./type-names.ts";
import type { Imports } from "./type-text.ts";

/** The type of an operation's request. */
export interface GeneratedRequest {
  /** Its declaration; empty where the operation takes nothing. */
  text: string;
  name: string | undefined;
  /** Whether a call may leave out all of it. */
  isOptional: boolean;
}

/** Writes the type of an operation's request. */
export function generateRequest(
  document: OpenApiDocument,
  placed: PlacedOperation,
  imports: Imports,
): GeneratedRequest {
  const { operationId } = placed.operation;
  const name = requestName(operationId);
  const members = parameterMembers(placed);
  const bodies = bodyMembers(document, placed, imports);
  const [first] = bodies;
  const isOptional = [...members, ...(first ?? [])].every((text) => text.includes("?:"));
  if (members.length + bodies.length === 0) return { text: "", name: undefined, isOptional };
  const doc = `/** The request of \`${operationId}\`. */\n`;
  if (bodies.length < 2) {
    const lines = [...members, ...(first ?? [])].map((text) => `  ${text}\n`).join("");
    return { text: `${doc}export interface ${name} {\n${lines}}\n`, name, isOptional };
  }
  const own = members.length > 0 ? `{ ${members.join(" ")} } & ` : "";
  const either = bodies.map((texts) => `\n    | { ${texts.join(" ")} }`).join("");
  return { text: `${doc}export type ${name} = ${own}(${either}\n  );\n`, name, isOptional };
}

function parameterMembers({ operation, parameters }: PlacedOperation): string[] {
  return (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) return [];
    const mark = own.some(({ required }) => required) ? "" : "?";
    const type = `operations[${JSON.stringify(operation.operationId)}]["parameters"]["${place}"]`;
    return `${place}${mark}: ${type}${mark && " | undefined"};`;
  });
}

/** The members for the body, in each representation that it may have: the first needs no name. */
function bodyMembers(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
  imports: Imports,
): string[][] {
  const body = requestBodyOf(document, operation);
  if (!body) return [];
  const bodies = bodiesOf(document, body);
  const place = `operations[${JSON.stringify(operation.operationId)}]["requestBody"]`;
  const holder = `NonNullable<${place}>`;
  const mark = body.required === true ? "" : "?";
  return bodies.map((each, index) => {
    const type = requestType(each, holder, imports);
    const member = `body${mark}: ${type}${mark && " | undefined"};`;
    if (bodies.length === 1) return [member];
    const isFirst = index === 0;
    const contentType = `contentType${isFirst ? "?" : ""}: ${mediaTypeText(each)}${isFirst ? " | undefined" : ""};`;
    return [member, contentType];
  });
}

/** A media type, or what fits a range. */
function mediaTypeText({ mediaType }: Body): string {
  if (!mediaType.includes("*")) return JSON.stringify(mediaType);
  return `\`${mediaType.replaceAll("*", "${string}")}\``;
}
