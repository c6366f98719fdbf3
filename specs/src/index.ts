export { type BuiltDocument, listDocuments } from "./built-documents.ts";
export { bundleAll } from "./bundle-all.ts";
