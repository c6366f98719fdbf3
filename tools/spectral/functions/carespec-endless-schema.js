// @ts-check
import { posix } from "node:path";
import { endlessMembers, toPointer } from "@carespec/document";
import { placedObjects, reportAt } from "./lib/placed-objects.js";

/**
 * Refuses schemas that require themselves again and again: no value of one has an end, so there is no
 * example of it, and no client, mock or check can have a value.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecEndlessSchema(_document, _options, context) {
  const schemas = new Map(
    placedObjects(context)
      .filter(({ kind }) => kind === "schema")
      .map((object) => [`${object.source}${toPointer(object.keys)}`, object]),
  );
  const nodes = new Map([...schemas].map(([id, { node }]) => [id, node]));
  return endlessMembers(nodes, targetOf).flatMap(({ schema, keys, name }) => {
    const object = schemas.get(schema);
    const isOwn = keys.length === 0;
    if (!object || !isOwn) return [];
    const message = `${name} requires this schema again, so that no value ends: take it out of required, or let it be null.`;
    return [reportAt(context, object, message, ["required"])];
  });
}

/**
 * @param {string} reference
 * @param {string} from
 */
function targetOf(reference, from) {
  const [file = ""] = from.split("#");
  const [address = "", fragment = ""] = reference.split("#");
  const source = address === "" ? file : posix.join(posix.dirname(file), address);
  return `${source}#${fragment}`;
}
