import { isNode, pointerKeys } from "@carespec/document";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { FirstError } from "../schemas/validators.ts";
import { set } from "./complete-value.ts";
import { type Making, makeValue } from "./make-value.ts";

/** Errors that are mended in one value; what has more is given up. */
const MOST_REPAIRS = 60;
/** Deeper places are not mended: a check may take twice as long with each level. */
const DEEPEST = 8;

/**
 * A value that its schema lets pass: itself, or a copy in which what breaks the schema is made again or
 * left out. `undefined` where that leads nowhere.
 */
export function repairValue(making: Making, validate: FirstError, value: unknown): unknown {
  let error = validate(value);
  if (!error) return value;
  let copy: unknown = structuredClone(value);
  const times = new Map<string, number>();
  for (let count = 0; error && count < MOST_REPAIRS; count += 1) {
    const place = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    const tries = (times.get(place) ?? 0) + 1;
    times.set(place, tries);
    // A schema that always requires more of itself has no value.
    if (tries > 3 || pointerKeys(error.instancePath).length > DEEPEST) return undefined;
    copy = mended(tries > 1 ? { ...making, isPlain: true } : making, copy, error, tries);
    error = validate(copy);
  }
  return error ? undefined : copy;
}

function mended(making: Making, value: unknown, error: ErrorObject, tries: number): unknown {
  const { keyword, params, instancePath, parentSchema } = error;
  const keys = pointerKeys(instancePath);
  const at = memberAt(value, keys);
  if (keyword === "required" && isNode(at)) {
    const { missingProperty: name } = params as { missingProperty: string };
    const schema = (parentSchema?.properties as Record<string, unknown> | undefined)?.[name];
    set(at, name, makeValue(making, toOwn(schema) ?? {}));
    return value;
  }
  const extra = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  if (typeof extra === "string" && isNode(at)) {
    delete at[extra];
    return value;
  }
  if (keyword === "minItems" || keyword === "maxItems" || keyword === "uniqueItems") {
    if (Array.isArray(at) && keyword === "maxItems") at.length = Number(params.limit);
    else if (Array.isArray(at) && keyword === "uniqueItems") at.splice(Number(params.j), 1);
    else return replaced(value, keys, makeValue(making, toOwn(parentSchema)));
    return value;
  }
  // A property that cannot be mended is left out; where it is required, it is made again.
  if (tries === 2 && keys.length > 0) {
    const parent = memberAt(value, keys.slice(0, -1));
    if (isNode(parent)) {
      delete parent[keys.at(-1) as string];
      return value;
    }
  }
  return replaced(value, keys, makeValue(making, toOwn(parentSchema)));
}

/** Ajv's copy of a schema refers to the document by its id. */
function toOwn(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toOwn);
  if (!isNode(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === "$ref" && typeof value === "string"
        ? [key, value.replace(/^document#/, "#")]
        : [key, toOwn(value)],
    ),
  );
}

function memberAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    value,
  );
}

function replaced(value: unknown, keys: readonly string[], by: unknown): unknown {
  const last = keys.at(-1);
  if (last === undefined) return by;
  const parent = memberAt(value, keys.slice(0, -1));
  if (Array.isArray(parent)) parent[Number(last)] = by;
  else if (isNode(parent)) set(parent, last, by);
  return value;
}
