// @ts-check
import { fileOfPath, isNode } from "@carespec/document";
import { decoded, houseFolder } from "./lib/document-files.js";
import { reportInFile } from "./lib/placed-objects.js";

/**
 * Compares the name of each path's, webhook's and component's file with what the root calls it, so that
 * a path can be found by its file. `/users/{id}` is in `paths/users_{id}.yaml`. Where systems would take
 * two names for one, as those of `/things` and `/Things`, a number may follow.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecFileName(_document, _options, context) {
  const root = context.document.data;
  if (houseFolder(context) === undefined || !isNode(root)) return [];
  const components = isNode(root.components) ? root.components : {};
  return [
    ...misnamed(root.paths, ["paths"], (path) => `paths/${fileOfPath(path)}.yaml`),
    ...misnamed(root.webhooks, ["webhooks"], (name) => `webhooks/${fileOfPath(name)}.yaml`),
    ...Object.entries(components).flatMap(([kind, parts]) =>
      misnamed(parts, ["components", kind], (name) => `components/${kind}/${name}.yaml`),
    ),
  ];
}

/**
 * @param {unknown} parts
 * @param {string[]} keys
 * @param {(name: string) => string} fileOf
 */
function misnamed(parts, keys, fileOf) {
  const names = Object.keys(isNode(parts) ? parts : {});
  /** @type {(file: string, own: string) => boolean} */
  const hasTwin = (file, own) =>
    names.some((name) => name !== own && fileOf(name).toLowerCase() === file.toLowerCase());
  return Object.entries(isNode(parts) ? parts : {}).flatMap(([name, part]) => {
    const { $ref } = isNode(part) ? part : {};
    if (typeof $ref !== "string" || $ref.startsWith("#")) return [];
    const file = fileOf(name);
    const own = decoded($ref).replace(/^\.\//, "");
    if (own === file || (hasTwin(file, name) && withoutNumber(own) === file)) return [];
    const message = `${name} is in ${$ref}: name the file ${file}, so that it can be found.`;
    return [reportInFile("openapi.yaml", [...keys, name], message)];
  });
}

/** @param {string} file */
function withoutNumber(file) {
  return file.replace(/-\d+(?=\.yaml$)/, "");
}
