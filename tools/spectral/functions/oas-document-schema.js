// @ts-check
import { oas } from "@stoplight/spectral-rulesets";

/**
 * The function behind Spectral's own rule `oas3-schema`, which a ruleset in YAML cannot name.
 * `.spectral.yaml` needs it to run that rule on the resolved document: our path items are files, so
 * the unresolved root holds nothing but references, and Spectral's OpenAPI 3.1 schema refuses a
 * `$ref` in the path table.
 */
export default oas.rules["oas3-schema"].then.function;
