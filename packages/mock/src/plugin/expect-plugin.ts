import { UserError } from "@carespec/command";
import type { CollectionSpec, VendorData, VendorPlugin } from "@carespec/mock-kit";
import { jsonProblem } from "../json-value.ts";
import { kindOf } from "../kind-of.ts";
import { expectKnown, expectObject, wrong } from "./expect-object.ts";

const MEMBERS = ["create", "stateful", "credentials", "collections", "data", "dataVersion"];

/**
 * Validates a plugin's shape; messages call it `name`, usually its file. Returns a copy, so that a
 * getter runs once.
 */
export function expectPlugin(value: unknown, name: string): VendorPlugin {
  try {
    return readPlugin(value, name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${name}: a getter of the plugin threw: ${message}`);
  }
}

function readPlugin(value: unknown, name: string): VendorPlugin {
  const remedy = "write `export default { create() { return { guard, operations }; } }`";
  const plugin = expectObject(value, name, "the default export", remedy);
  const hint = (key: string) =>
    ["guard", "operations"].includes(key) ? "return it from create" : undefined;
  expectKnown(plugin, name, "of the default export", MEMBERS, hint);
  const { create, credentials = {}, collections = {}, data = {}, dataVersion = 1 } = plugin;
  const { stateful = false } = plugin;
  if (typeof stateful !== "boolean") {
    throw wrong(name, `stateful is ${kindOf(stateful)}: write true, or leave it out`);
  }
  if (typeof create !== "function" && !(stateful && create === undefined)) {
    throw wrong(
      name,
      `create is ${kindOf(create)}: write a function that returns { guard, operations }`,
    );
  }
  if (!Number.isSafeInteger(dataVersion)) {
    throw wrong(
      name,
      `dataVersion is ${kindOf(dataVersion)}: write a whole number, or leave it out`,
    );
  }
  return {
    dataVersion: dataVersion as number,
    ...(stateful && { stateful }),
    ...(create && { create: (document) => create.call(value, document) }),
    credentials: readCredentials(credentials, name),
    collections: readCollections(collections, name),
    data: readData(data, name),
  };
}

function readCredentials(value: unknown, name: string): Readonly<Record<string, string>> {
  const remedy = 'write demo credentials by name, as in { apiKey: "demo" }';
  const credentials = expectObject(value, name, "credentials", remedy);
  for (const [key, text] of Object.entries(credentials)) {
    if (typeof text === "string") continue;
    throw wrong(name, `credentials.${key} is not a string: put it in quotes`);
  }
  return { ...credentials } as Record<string, string>;
}

function readCollections(value: unknown, name: string): Readonly<Record<string, CollectionSpec>> {
  const shape = 'write { id: "name of the id\'s property", schema: { … } }';
  const collections = expectObject(value, name, "collections", `${shape} by collection`);
  const entries = Object.entries(collections).map(([key, spec]) => {
    if (key === "mode") {
      throw wrong(name, "a collection cannot be called mode, which data files use: rename it");
    }
    const members = expectObject(spec, name, `collections.${key}`, shape);
    expectKnown(members, name, `of collections.${key}`, ["id", "schema"]);
    const { id, schema } = members;
    const isList = Array.isArray(id) && id.every((each) => typeof each === "string");
    if (typeof id !== "string" && !isList) {
      throw wrong(name, `collections.${key}.id is not a string: name the property with the id`);
    }
    expectObject(schema, name, `collections.${key}.schema`, "write a JSON Schema");
    return [key, { id: id as string | string[], schema: schema as object }] as const;
  });
  return Object.fromEntries(entries);
}

/** The data as a data file would hold it. */
function readData(value: unknown, name: string): VendorData {
  const data = expectObject(value, name, "data", "write lists of values by collection");
  const problem = jsonProblem(data, "data");
  if (problem) throw wrong(name, problem);
  return JSON.parse(JSON.stringify(data));
}
