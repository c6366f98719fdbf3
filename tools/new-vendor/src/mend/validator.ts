import {
  isNode,
  mapNodes,
  type Node,
  type OpenApiDocument,
  registryFormats,
} from "@carespec/document";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Which way a body goes: what is read-only is not sent, what is write-only is not answered. */
export type Direction = "request" | "response";

/** Tells what is wrong with a value of a schema of the document; empty where nothing is. */
export type Validate = (schema: unknown, value: unknown, direction: Direction) => string[];

/** Compiles schemas of a document, references into the document included. */
export function createValidator(document: OpenApiDocument): Validate {
  const ajvs = { request: ajvFor(document, "request"), response: ajvFor(document, "response") };
  const compiled = new Map<string, ValidateFunction | string>();
  return (schema, value, direction) => {
    const key = `${direction} ${JSON.stringify(schema)}`;
    let validate = compiled.get(key);
    if (validate === undefined) {
      try {
        validate = ajvs[direction].compile(absolute(oneWay(schema, direction)) as Node);
      } catch (error) {
        validate = (error as Error).message;
      }
      compiled.set(key, validate);
    }
    if (typeof validate === "string") return [validate];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function ajvFor(document: OpenApiDocument, direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  formats.default(ajv);
  for (const [name, format] of Object.entries(registryFormats)) ajv.addFormat(name, format);
  ajv.addSchema({ components: oneWay(document.components ?? {}, direction) } as Node, "document");
  return ajv;
}

/** The schemas as they are for one direction: what does not go that way is neither required nor there. */
function oneWay(value: unknown, direction: Direction): unknown {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  return mapNodes(value, (node) => {
    if (!isNode(node.properties)) return node;
    const gone = Object.entries(node.properties)
      .filter(([, property]) => isNode(property) && property[mark] === true)
      .map(([name]) => name);
    if (gone.length === 0 || !Array.isArray(node.required)) return node;
    return { ...node, required: node.required.filter((name) => !gone.includes(String(name))) };
  });
}

function absolute(value: unknown): unknown {
  return mapNodes(value, (node) =>
    typeof node.$ref === "string" && node.$ref.startsWith("#")
      ? { ...node, $ref: `document${node.$ref}` }
      : node,
  );
}
