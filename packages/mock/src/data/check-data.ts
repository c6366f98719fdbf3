import { UserError } from "@carespec/command";
import type { Validate } from "../check/document-schemas.ts";
import { perDocument } from "../shared-document.ts";
import { COLLECTION_LIMIT, STEERING } from "../state/store.ts";
import type { Vendor } from "../vendors/load.ts";
import { SPEC_VENDOR } from "../vendors/spec-name.ts";
import { compileCollections } from "./collection-schemas.ts";
import {
  collectionsOf,
  idOf,
  idProperties,
  type MockData,
  PRIVATE,
  type VendorPart,
} from "./data.ts";

/**
 * Validates seed data; throws a {@link UserError} that names the first thing wrong. What it
 * returns is a copy, so that callers cannot change it later. With `isSession` the data may be those of a
 * whole session, private collections and steering included; the steering is not checked.
 */
export type CheckData = (data: unknown, isSession?: boolean) => MockData;

/** Makes the check of data for some vendors. Data may also name the other `known` vendors. */
export function createCheckData(vendors: Vendor[], known: string[]): CheckData {
  const checks = new Map(vendors.map((vendor) => [vendor.name, createCheckPart(vendor)]));

  return (given, isSession = false) => {
    const data = copyOf(given);
    if (!isObject(data)) throw new UserError("data: expected an object with one member per vendor");
    for (const [name, part] of Object.entries(data)) {
      if (isSession && name === STEERING) continue;
      if (!known.includes(name)) {
        throw new UserError(`/${name}: ${unknownVendor(name, [...checks.keys()])}`);
      }
      checks.get(name)?.(part, isSession);
    }
    return Object.fromEntries(
      Object.entries(data).filter(([name]) => checks.has(name) || name === STEERING),
    ) as MockData;
  };
}

/** Compiled at the first data; by plugin too, since a user's own document may change with it. */
const compiledOf = perDocument((document) => {
  const byPlugin = new Map<Vendor["plugin"], Map<string, Validate>>();
  return (plugin: Vendor["plugin"]) => {
    const compiled = byPlugin.get(plugin) ?? compileCollections(plugin?.collections, document);
    byPlugin.set(plugin, compiled);
    return compiled;
  };
});

/** The checks of a vendor's collections by name. */
export function compiledCollections({ document, plugin }: Vendor): Map<string, Validate> {
  return compiledOf(document)(plugin);
}

function createCheckPart(vendor: Vendor): (part: unknown, isSession: boolean) => void {
  return (part, isSession) => {
    const { name, plugin } = vendor;
    const compiled = compiledCollections(vendor);
    const at = `/${name}`;
    if (!isObject(part)) throw new UserError(`${at}: expected an object of collections`);
    const { mode } = part;
    if (mode !== undefined && mode !== "merge" && mode !== "replace") {
      throw new UserError(`${at}/mode: expected "merge" or "replace"`);
    }
    for (const [key, values] of Object.entries(part)) {
      if (key === "mode") continue;
      const validate = isSession && key.startsWith(PRIVATE) ? privateProblem : compiled.get(key);
      if (!validate) {
        throw new UserError(`${at}/${key}: unknown collection, ${oneOf([...compiled.keys()])}`);
      }
      if (!Array.isArray(values)) throw new UserError(`${at}/${key}: expected an array`);
      if (values.length > COLLECTION_LIMIT) {
        throw new UserError(`${at}/${key}: expected at most ${COLLECTION_LIMIT} values`);
      }
      for (const [index, value] of values.entries()) {
        const error = validate(value);
        if (error) throw new UserError(`${at}/${key}/${index}${error.at}: ${error.message}`);
      }
    }
    if (plugin) expectDistinctIds(at, plugin, part as VendorPart);
  };
}

function privateProblem(value: unknown): ReturnType<Validate> {
  const isOne = isObject(value) && typeof value.id === "string" && value.value !== undefined;
  return isOne
    ? undefined
    : { at: "", message: "expected an id, a string, and a value", pointer: "" };
}

function expectDistinctIds(
  at: string,
  plugin: NonNullable<Vendor["plugin"]>,
  part: VendorPart,
): void {
  for (const [key, values] of collectionsOf(part)) {
    if (key.startsWith(PRIVATE)) continue;
    const ids = new Set<string>();
    for (const [index, value] of values.entries()) {
      for (const property of idProperties(plugin, key)) {
        const type = typeof (value as Record<string, unknown>)[property];
        if (type === "string" || type === "number") continue;
        const remedy = `give it the property "${property}" with a string or a number`;
        throw new UserError(`${at}/${key}/${index}: the value has no id: ${remedy}`);
      }
      const id = idOf(plugin, key, value);
      if (ids.has(id)) throw new UserError(`${at}/${key}/${index}: duplicate id ${id}`);
      ids.add(id);
    }
  }
}

function unknownVendor(name: string, served: string[]): string {
  if (name === SPEC_VENDOR) {
    return "only a document with a plugin or state has such data: add --spec FILE and --plugin FILE or --stateful";
  }
  return served.length > 0
    ? `unknown vendor, choose from ${served.join(", ")}`
    : "unknown vendor, since this mock serves none: give the data of a vendor with --vendor NAME";
}

function oneOf(collections: string[]): string {
  if (collections.length > 0) return `choose from ${collections.join(", ")}`;
  return "since none is declared: add it to the plugin's collections";
}

/** The data as it would be in a file. */
function copyOf(given: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(given, expectFinite) ?? "null");
  } catch {
    throw new UserError("data: expected values that JSON can hold");
  }
}

/** JSON would have `null` for others. */
function expectFinite(_: string, value: unknown): unknown {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  throw new TypeError(`${value} cannot be written as JSON`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
