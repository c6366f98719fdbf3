import { isNode, type Node } from "../../node.ts";
import { toPointer, valueAt } from "../../pointer.ts";
import { isSame, resolved } from "../same-parameter.ts";

/** Where Swagger 2.0 has the components of OpenAPI 3. */
const KINDS: Record<string, string> = {
  schemas: "definitions",
  securitySchemes: "securityDefinitions",
  responses: "responses",
  parameters: "parameters",
};

/** The keys of a place in a document of Swagger 2.0 that the upgrade moved. */
export function swaggerKeys(given: Node, document: object, keys: string[]): string[] {
  const [part, second = "", third = "", fourth = "", ...rest] = keys;
  if (part === "components")
    return [KINDS[second] ?? second, third, fourth, ...rest].filter(Boolean);
  if (part === "servers") return ["host" in given ? "host" : "basePath"];
  if (part !== "paths") return keys;
  const place = [part, second, third];
  if (fourth === "responses") {
    const [status = "", content, , ...inside] = rest;
    return content === "content" ? [...place, fourth, status, ...inside] : keys;
  }
  if (fourth === "parameters") return parameterKeys(given, document, place, rest) ?? keys;
  return fourth === "requestBody" ? bodyKeys(given, place, rest) : keys;
}

function parameterKeys(given: Node, document: object, place: string[], rest: string[]) {
  const [index = "", schema, ...inside] = rest;
  const written = valueAt(document, toPointer([...place, "parameters", index]));
  if (!isNode(written)) return undefined;
  const found = placeOf(given, place, (one) => isSame(one, written));
  return (
    found &&
    [...found, ...(schema === "schema" ? inside : [schema ?? "", ...inside])].filter(Boolean)
  );
}

/** A body is a parameter, and a form has one for each field. */
function bodyKeys(given: Node, place: string[], rest: string[]): string[] {
  const [, , schema, properties, name = "", ...inside] = rest;
  const isField = schema === "schema" && properties === "properties";
  const field =
    isField && placeOf(given, place, (one) => one.in === "formData" && one.name === name);
  if (field) return [...field, ...inside];
  const body = placeOf(given, place, (one) => one.in === "body");
  return body ? [...body, ...rest.slice(2)] : place;
}

/** The place of an operation's parameter: its own, or its path's. */
function placeOf(given: Node, place: string[], fits: (one: Node) => boolean): string[] | undefined {
  for (const holder of [place, place.slice(0, 2)]) {
    const list = valueAt(given, toPointer([...holder, "parameters"]));
    if (!Array.isArray(list)) continue;
    const index = list.findIndex((one) => {
      const parameter = resolved(given, one);
      return isNode(parameter) && fits(parameter);
    });
    if (index >= 0) return [...holder, "parameters", `${index}`];
  }
  return undefined;
}
