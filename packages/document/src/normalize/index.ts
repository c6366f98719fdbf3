export { METHOD_EXTENSION, methodName } from "./extra-methods.ts";
export { type Finding, findingText } from "./finding.ts";
export { type GivenPointer, givenPointers } from "./given-pointer.ts";
export { followIdentifiers } from "./identifiers.ts";
export { leaveOut } from "./leave-out.ts";
export {
  asciiOf,
  camelCase,
  createNames,
  isIdentifier,
  memberAccess,
  type Names,
  pascalCase,
  upperFirst,
} from "./names.ts";
export { type NormalizedDocument, normalizeDocument, readAsWritten } from "./normalize.ts";
export { upgradeDocument } from "./upgrade.ts";
