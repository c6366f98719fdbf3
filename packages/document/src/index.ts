export { decodeText } from "./decode-text.ts";
export { documentFiles, partFiles } from "./document-files.ts";
export { type EndlessMember, endlessMembers } from "./endless.ts";
export {
  countEvidence,
  type Evidence,
  type EvidenceStatus,
  evidenceStatuses,
  isEvidence,
} from "./evidence.ts";
export { examplesOf, firstExample, type ResponseExample, responseExamplesOf } from "./examples.ts";
export { evidenceExtension } from "./extensions/evidence.ts";
export {
  type Extension,
  type ExtensionReader,
  extensionReaders,
} from "./extensions/extension.ts";
export { paginationExtension } from "./extensions/pagination.ts";
export { extensions } from "./extensions.ts";
export { registryFormats } from "./formats.ts";
export { isJsonLines } from "./json-lines.ts";
export { orderKeys } from "./key-order.ts";
export { loadVendorFacts } from "./load-vendor-facts.ts";
export { loadVendorRefusals, loadVendorSamples } from "./load-vendor-samples.ts";
export { misreadName, misreadNames } from "./misread-names.ts";
export { nestsDeeper } from "./nesting.ts";
export { isNode, mapNodes, type Node, visit } from "./node.ts";
export { type ObjectKind, type ObjectShape, objectShapes } from "./objects.ts";
export { isExtensionKey, objectsOf, type PlacedObject } from "./objects-of.ts";
export { type Direction, oneWay } from "./one-way.ts";
export * from "./open-api-document.ts";
export {
  bodySchema,
  operationsOf,
  type PlacedOperation,
  requestBodyOf,
  responsesOf,
  webhooksOf,
} from "./operations.ts";
export type { Pagination } from "./pagination.ts";
export {
  type AnswerShape,
  type PageFill,
  type Parity,
  type ParityHalf,
  type ParityResult,
  parityFile,
  readParity,
} from "./parity.ts";
export { fileOfPath, filesOfPaths } from "./path-files.ts";
export {
  escapeKey,
  pointerKeys,
  toPointer,
  unescapeKey,
  valueAt,
} from "./pointer.ts";
export { readDocument, readTree, readValue } from "./read-document.ts";
export { RESERVED_NAMES, VENDOR_NAME } from "./registry.ts";
export { follow, type Located, type Reference, resolve, schemaName } from "./resolve.ts";
export { hasCredential } from "./secrets/credential-shapes.ts";
export { type FoundSecret, secretsIn } from "./secrets/secrets-in.ts";
export { schemeNames, securityOf, securitySchemesOf } from "./security.ts";
export {
  type SensitiveName,
  type Sensitivity,
  sensitiveNames,
  sensitivityOf,
} from "./sensitive.ts";
export { readSources, SOURCE_ID, SOURCES_FILE, type Source, sourcesOf } from "./sources.ts";
export type {
  CallInput,
  ClientFacts,
  DemoCredentials,
  DemoFetch,
  DemoListing,
  FirstCall,
  HeaderValues,
  VendorFacts,
} from "./vendor-facts.ts";
export {
  loadVendorRules,
  unenforcedRules,
  type VendorRule,
  type VendorRules,
} from "./vendor-rules.ts";
export type {
  ComputedSample,
  FlowSample,
  OperationSample,
  RefusalSample,
  SampleInput,
  SampleStep,
  SampleValue,
  SampleVariable,
  SchemeSample,
  VendorSamples,
} from "./vendor-samples.ts";
export { listVendors, repositoryRoot, type VendorEntry } from "./vendors.ts";
export {
  type ArazzoDocument,
  listWorkflowFiles,
  readWorkflows,
  referencedName,
  type StepParameter,
  type Workflow,
  type WorkflowInput,
  type WorkflowStep,
} from "./workflows.ts";
