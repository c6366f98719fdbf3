export {
  type BrokenDocument,
  type BuiltDocument,
  listBroken,
  listDocuments,
} from "./built-documents.ts";
export { bundleAll } from "./bundle-all.ts";
export { type DocumentProblem, formatProblem } from "./document-problem.ts";
export { findProblems } from "./find-problems.ts";
export { lastGoodEnvironment } from "./last-good.ts";
export { removeStrays } from "./remove-strays.ts";
