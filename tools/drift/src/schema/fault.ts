import { isNode, type Node, unescapeKey } from "@carespec/document";
import { hasPlaceholder } from "@carespec/traffic";
import type { ErrorObject } from "ajv/dist/2020.js";

/** A way in which a value breaks its schema, told without the value. */
export interface Fault {
  kind: FaultKind;
  /** What is wrong, for example `is null, expected string`. */
  text: string;
  /** Keys to the value that is wrong; numbers in lists. */
  path: string[];
}

/** Kinds of faults, as reports name them. */
export type FaultKind =
  | "type"
  | "null"
  | "required"
  | "format"
  | "enum"
  | "closed"
  | "limit"
  | "shape";

/** Strings that may be shown where they are none of the listed: short words without digits. */
const WORD = /^[A-Za-z][A-Za-z_-]{0,23}$/;

/** Keywords that say so by others. */
const SAID_BY_OTHERS = new Set(["if", "$ref", "unevaluatedItems"]);

/**
 * Ajv's errors as faults. Errors within alternatives are replaced by one for all of them, and what a
 * placeholder breaks is no fault.
 *
 * @param isSensitive - whether the value at a place of the document must not be shown
 */
export function faultsOf(
  errors: readonly ErrorObject[],
  isSensitive: (error: ErrorObject) => boolean,
): Fault[] {
  const real = errors.filter((error) => !isPlaceholder(error.data));
  const kept: ErrorObject[] = [];
  for (const error of real) {
    if (error.keyword === "anyOf" || error.keyword === "oneOf") {
      const inner: ErrorObject[] = [];
      while (kept.length > 0 && isWithin(kept.at(-1) as ErrorObject, error))
        inner.unshift(kept.pop() as ErrorObject);
      const best = nearest(inner, error);
      if (best !== undefined) kept.push(...best);
      else if (inner.length > 0 || error.keyword === "oneOf") kept.push(error);
    } else if (!SAID_BY_OTHERS.has(error.keyword)) kept.push(error);
  }
  return kept.map((error) => faultOf(error, isSensitive));
}

function isPlaceholder(data: unknown): boolean {
  return typeof data === "string" && hasPlaceholder(data);
}

function isWithin(inner: ErrorObject, { instancePath }: ErrorObject): boolean {
  return inner.instancePath === instancePath || inner.instancePath.startsWith(`${instancePath}/`);
}

/** Of a schema or null, what breaks the schema: nobody meant null where something else came. */
function nearest(
  inner: ErrorObject[],
  { instancePath, data }: ErrorObject,
): ErrorObject[] | undefined {
  const isOfType = ({ keyword, instancePath: at }: ErrorObject) =>
    keyword === "type" && at === instancePath;
  const others = inner.filter((error) => !isOfType(error));
  const wrongTypes = inner.length - others.length;
  if (others.length === 0 && wrongTypes > 0) return [combined(inner.filter(isOfType))];
  return wrongTypes === 1 && data !== null && isNode(data) ? others : undefined;
}

function combined(errors: ErrorObject[]): ErrorObject {
  const [first] = errors as [ErrorObject];
  return { ...first, params: { type: [...new Set(errors.flatMap(({ params }) => params.type))] } };
}

function faultOf(error: ErrorObject, isSensitive: (error: ErrorObject) => boolean): Fault {
  return { path: pathOf(error), ...told(error, isSensitive) };
}

/** Keys to the value that an error is about. */
export function pathOf({ instancePath }: ErrorObject): string[] {
  return instancePath.split("/").slice(1).map(unescapeKey);
}

function told(
  error: ErrorObject,
  isSensitive: (error: ErrorObject) => boolean,
): Omit<Fault, "path"> {
  const { keyword, params, data } = error;
  switch (keyword) {
    case "type": {
      const expected = [params.type].flat().join(" or ");
      const kind = data === null ? "null" : "type";
      return { kind, text: `is ${typeName(data)}, expected ${expected}` };
    }
    case "required":
    case "dependentRequired":
      return { kind: "required", text: `lacks ${params.missingProperty}` };
    case "format":
      return { kind: "format", text: `is not in the format ${params.format}` };
    case "enum":
    case "const": {
      const shown = isSensitive(error) ? undefined : shownValue(data);
      const text = shown ? `is ${shown}, which is not listed` : "is none of the listed values";
      return { kind: "enum", text };
    }
    case "additionalProperties":
    case "unevaluatedProperties":
      return {
        kind: "closed",
        text: String(params.additionalProperty ?? params.unevaluatedProperty),
      };
    case "anyOf":
    case "oneOf":
    case "not":
      return { kind: "shape", text: "fits none of the documented forms" };
    default:
      return { kind: "limit", text: `breaks ${keyword}${limitOf(params)}` };
  }
}

function limitOf({ limit, multipleOf }: Node): string {
  const value = limit ?? multipleOf;
  return typeof value === "number" ? ` ${value}` : "";
}

/** A value that an enum would list: a word, a small number, true or false. */
function shownValue(value: unknown): string | undefined {
  if (typeof value === "boolean" || (Number.isInteger(value) && Math.abs(value as number) < 1000))
    return String(value);
  return typeof value === "string" && WORD.test(value) ? JSON.stringify(value) : undefined;
}

/** The type of a value in JSON Schema's words. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
