// Some generators use the compiler's functions, which TypeScript 7 does not have.
import { createRequire, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const { resolve } = createRequire(new URL("../../../codegen/src/", import.meta.url));
const url = pathToFileURL(resolve("typescript")).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript"
      ? { url, shortCircuit: true, format: "commonjs" }
      : next(specifier, context),
});
