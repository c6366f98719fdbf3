import { findPackageJSON } from "node:module";
import { pathToFileURL } from "node:url";

/** Packages of other authors whose code the build puts into `dist`, each after the one that imports it. */
export const LIBRARIES = ["@scalar/openapi-upgrader", "@scalar/helpers"];

/** Where in `dist` their code is. npm publishes no folder named `node_modules`. */
export const LIBRARIES_FOLDER = "libraries";

/** Their manifests, as `@carespec/document` has them. */
export function libraryManifests(): string[] {
  let from = new URL("../../document/package.json", import.meta.url);
  return LIBRARIES.map((name) => {
    const manifest = findPackageJSON(name, from);
    if (manifest === undefined) throw new Error(`${name} is not installed`);
    from = pathToFileURL(manifest);
    return manifest;
  });
}
