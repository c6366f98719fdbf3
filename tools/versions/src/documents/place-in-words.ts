import {
  escapeKey,
  isNode,
  methods,
  type Node,
  pointerKeys,
  resolve,
  toPointer,
  valueAt,
} from "@carespec/document";

/** A place of a document as users name it. */
export interface PlaceInWords {
  /** For example `listUsers`, "schema User" or "the document". */
  subject: string;
  /** The part of it, for example "answer 200, member Email"; empty for the whole. */
  part: string;
}

/**
 * Names the place of a JSON pointer. What only one of the documents has is looked up there.
 *
 * @param documents - bundled, the one that has the place first
 */
export function placeInWords(pointer: string, documents: readonly object[]): PlaceInWords {
  const [part, name = "", method = "", ...rest] = pointerKeys(pointer);
  if (part === "components") return inComponent(name, method, rest, documents);
  if (part !== "paths" && part !== "webhooks") {
    return {
      subject: "the document",
      part: [part, name, method, ...rest].filter(Boolean).join(" "),
    };
  }
  const isMethod = methods.some((one) => one === method);
  const operationId = documents
    .map((document) => valueAt(document, toPointer([part, name, method, "operationId"])))
    .find((id) => typeof id === "string");
  const subject = isMethod
    ? `\`${operationId ?? `${method.toUpperCase()} ${name}`}\``
    : `\`${name}\``;
  const keys = isMethod ? rest : [method, ...rest].filter(Boolean);
  const listed = toPointer([part, name, ...(isMethod ? [method] : [])]);
  return { subject, ...inOperation(keys, (key) => parameterName(listed, key, documents)) };
}

function inComponent(
  kind: string,
  name: string,
  rest: string[],
  documents: readonly object[],
): PlaceInWords {
  const kinds: Record<string, string> = {
    schemas: "schema",
    responses: "answer",
    parameters: "parameter",
    requestBodies: "body",
    examples: "example",
    headers: "header",
    securitySchemes: "credential",
  };
  const told = kind === "parameters" ? parameterName("#/components", name, documents) : name;
  return { subject: `${kinds[kind] ?? kind} \`${told}\``, part: memberWords(rest) };
}

function inOperation(
  [kind, name = "", ...rest]: string[],
  parameter: (key: string) => string,
): Pick<PlaceInWords, "part"> {
  const join = (...words: string[]) => words.filter(Boolean).join(", ");
  if (kind === "parameters") {
    if (name === "") return { part: "parameters" };
    return { part: join(`parameter \`${parameter(name)}\``, memberWords(rest)) };
  }
  if (kind === "requestBody") return { part: join("body", memberWords([name, ...rest])) };
  if (kind === "responses") {
    return { part: join(`answer ${name}`.trim(), memberWords(rest)) };
  }
  return { part: [kind, name, ...rest].filter(Boolean).join(" ") };
}

/** The way through media types, schemas and lists, of which only names are told. */
function memberWords(keys: readonly string[]): string {
  const members: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const [key = "", next] = [keys[at], keys[at + 1]];
    if (key === "properties" && next !== undefined) members.push(next);
    else if (key === "examples" && next !== undefined) others.push(`example \`${next}\``);
    else if (key === "headers" && next !== undefined) others.push(`header \`${next}\``);
    else if (key === "content" && next !== undefined && !/json/.test(next)) others.push(next);
    else continue;
    at += 1;
  }
  return [members.length > 0 ? `member \`${members.join(".")}\`` : "", ...others]
    .filter(Boolean)
    .join(", ");
}

function parameterName(listed: string, key: string, documents: readonly object[]): string {
  for (const document of documents) {
    const written = valueAt(document, `${listed}/parameters/${escapeKey(key)}`);
    if (!isNode(written)) continue;
    const { name } = resolve<Node>(document, written);
    if (typeof name === "string") return name;
  }
  return key;
}
