export { METHOD_EXTENSION, methodName } from "./extra-methods.ts";
export { type Finding, findingText } from "./finding.ts";
export { followIdentifiers } from "./identifiers.ts";
export {
  asciiOf,
  camelCase,
  createNames,
  isIdentifier,
  type Names,
  pascalCase,
  upperFirst,
} from "./names.ts";
export { type NormalizedDocument, normalizeDocument } from "./normalize.ts";
export { upgradeDocument } from "./upgrade.ts";
