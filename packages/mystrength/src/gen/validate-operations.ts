// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export {
  type ContractReport,
  compiledValidator as validationOf,
  type OperationChecks,
  type ValidationOptions,
} from "@carespec/core/compiled-validator";
// Only declarations: a bundler leaves out the checks of operations that an application does not name.
export * from "./validators.js";
