// @ts-check
import { isNode, schemaName } from "@carespec/document";
import { placedObjects, reportAt } from "./lib/placed-objects.js";

const INPUT = /(Create|Update|Input)$/;

/**
 * Requires one scheme for the names of what is only sent: `UserCreate` makes a user, `UserUpdate`
 * replaces one, and any other body is an input, such as `LoginInput`. What answers show too keeps the
 * name of the thing.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecInputName(_document, _options, context) {
  const objects = [...placedObjects(context)];
  const shown = new Set(
    objects
      .filter(({ kind }) => kind === "response")
      .flatMap(({ node }) => bodies(node).flatMap(({ names }) => names)),
  );
  return objects
    .filter(({ kind }) => kind === "requestBody")
    .flatMap((object) =>
      bodies(object.node).flatMap(({ type, names: [name] }) => {
        if (name === undefined || INPUT.test(name) || shown.has(name)) return [];
        const message = `${name} is only sent: name it ${suggestion(name)}, or …Create or …Update where it makes or replaces something.`;
        return [reportAt(context, object, message, ["content", type, "schema"])];
      }),
    );
}

/**
 * The media types of a body, each with the components that its schema and the items of it are.
 *
 * @param {Record<string, unknown>} body
 * @returns {{ type: string, names: string[] }[]}
 */
function bodies({ content }) {
  return Object.entries(isNode(content) ? content : {}).map(([type, media]) => {
    const schema = isNode(media) && isNode(media.schema) ? media.schema : {};
    const items = isNode(schema.items) ? schema.items : {};
    return { type, names: [schema, items].flatMap((part) => nameOf(part) ?? []) };
  });
}

/**
 * The component that a reference names, in this file or in one of its own.
 *
 * @param {Record<string, unknown>} schema
 */
function nameOf({ $ref }) {
  if (typeof $ref !== "string") return undefined;
  return /\/schemas\/([^/]+?)(\.ya?ml)?$/.exec($ref)?.[1] ?? schemaName({ $ref });
}

/** @param {string} name */
function suggestion(name) {
  return `${name.replace(/(Write|Request|Body|Payload|Data|Params)$/, "")}Input`;
}
