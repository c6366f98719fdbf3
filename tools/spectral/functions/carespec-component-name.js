// @ts-check
import { isNode, objectShapes, partFiles } from "@carespec/document";
import { houseFolder } from "./lib/document-files.js";
import { reportInFile } from "./lib/placed-objects.js";

const KINDS = Object.keys(objectShapes.components.objects ?? {});

/**
 * Requires PascalCase for the names of components: a schema's is that of a type in the client, and a
 * response's or example's that of a file. A component in a file is named like it.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecComponentName(_document, _options, context) {
  const root = context.document.data;
  const components = isNode(root) && isNode(root.components) ? root.components : {};
  const inRoot = Object.entries(components)
    .filter(([kind]) => KINDS.includes(kind))
    .flatMap(([kind, parts]) =>
      Object.entries(isNode(parts) ? parts : {})
        .filter(([name, part]) => !isName(name) && !(isNode(part) && "$ref" in part))
        .map(([name]) => ({ message: messageOf(name), path: ["components", kind, name] })),
    );
  const folder = houseFolder(context);
  const files = folder === undefined ? [] : partFiles(folder);
  const inFiles = files
    .filter((file) => file.startsWith("components/"))
    .flatMap((file) => {
      const [, kind = "", ...rest] = file.split("/");
      if (!KINDS.includes(kind) || rest.length !== 1) {
        const message = `a component's file is in components/<kind>/, and the kinds are ${KINDS.join(", ")}.`;
        return [reportInFile(file, [], message)];
      }
      const name = rest.join("/").replace(/\.ya?ml$/, "");
      return isName(name) ? [] : [reportInFile(file, [], messageOf(name))];
    });
  return [...inRoot, ...inFiles];
}

/** @param {string} name */
const isName = (name) => /^[A-Z][A-Za-z0-9]*$/.test(name);

/** @param {string} name */
function messageOf(name) {
  return `component "${name}" is not in PascalCase: write letters and digits, the first in upper case, such as ${wished(name)}.`;
}

/** @param {string} name */
function wished(name) {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => (word[0] ?? "").toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(joined) ? joined : "UserList";
}
