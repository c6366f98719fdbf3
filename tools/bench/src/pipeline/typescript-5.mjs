// Some generators use the compiler's functions, which TypeScript 7 does not have.
import { createRequire, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const url = pathToFileURL(createRequire(import.meta.url).resolve("typescript-5")).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript"
      ? { url, shortCircuit: true, format: "commonjs" }
      : next(specifier, context),
});
