import { type OpenApiDocument, type PlacedOperation, sourcesOf } from "@carespec/document";
import { preferredTypes } from "./answer-reader.ts";
import { placeOf } from "./bodies.ts";
import { answerType } from "./body-types.ts";
import { mayLackBody } from "./empty-answer.ts";
import { generateRequest } from "./request-types.ts";
import { successesOf } from "./successes.ts";
import { DEPRECATED, prose, tsdoc } from "./tsdoc.ts";
import { type Imports, itemText } from "./type-text.ts";

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
  const { operationId, summary, description, deprecated } = operation;
  const { text: request, name, isOptional } = generateRequest(document, placed, imports);

  const sources = sourcesOf(operation["x-evidence"] ?? {});
  const paragraphs = [
    summary && `${prose(summary)}.`,
    prose(description),
    ...sources.map((source) => `@see ${source}`),
  ];
  const doc = tsdoc([...paragraphs, deprecated === true && DEPRECATED], "  ");
  const success = successTypes(document, placed, imports);
  const pagination = operation["x-pagination"];
  if (pagination) {
    const pointer = String(pagination.items ?? "");
    const { schema = {}, inPlace } = success;
    const item = itemText(document, schema, pointer, inPlace, imports);
    const own = name ?? "object";
    // The answer of one call is more than the list where that is a part of it.
    const types = [own, item, ...(pointer ? [success.text] : [])].join(", ");
    return { request, member: `${doc}  readonly ${operationId}: PagedMethod<${types}>;\n` };
  }
  const takes = name === undefined ? "CallOptions" : `${name} & CallOptions`;
  const parameter = `request${isOptional ? "?" : ""}: ${takes}`;
  const asked = success.others.map(
    ({ accept, text }) =>
      `${doc}  ${operationId}(request: ${takes} & { accept: ${JSON.stringify(accept)} }): Promise<${text}>;\n`,
  );
  const plain = `${doc}  ${operationId}(${parameter}): Promise<${success.text}>;\n`;
  return { request, member: asked.join("") + plain };
}

/** The types of a success: of what a call gets that does not say, and of what it may ask for. */
function successTypes(
  document: OpenApiDocument,
  { method, operation }: PlacedOperation,
  imports: Imports,
) {
  const successes = successesOf(document, operation);
  const found = successes.flatMap(({ bodies, place }) =>
    bodies.map((body) => ({
      ...body,
      inPlace: placeOf(place, body),
      text: answerType(document, body, place, imports),
    })),
  );
  const lacks = found.length > 0 && mayLackBody(document, method, operation);
  const textOf = (types: string[]) => {
    const own = found.filter(({ mediaType }) => types.includes(mediaType));
    const texts = [...own.map(({ text }) => text), ...(lacks ? ["undefined"] : [])];
    return [...new Set(texts)].join(" | ") || "void";
  };
  const preferred = preferredTypes(found);
  const text = textOf(preferred);
  const others = [...new Set(found.map(({ mediaType }) => mediaType))]
    .filter((type) => !preferred.includes(type))
    .map((accept) => ({ accept, text: textOf([accept]) }));
  const [first] = found;
  return { schema: first?.schema, inPlace: first?.inPlace ?? "", text, others };
}
