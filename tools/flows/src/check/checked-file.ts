import { join } from "node:path";
import type {
  ArazzoDocument,
  OpenApiDocument,
  PlacedOperation,
  Workflow,
} from "@carespec/document";

/** A place in a file, as keys from its top. */
export type Place = readonly (string | number)[];

/** A part of a file of flows that breaks a rule. */
export interface Problem {
  place: Place;
  /** What is wrong and what to do. */
  message: string;
}

/** A file of flows and all that its rules need to know. */
export interface CheckedFile {
  /** Absolute. */
  file: string;
  document: ArazzoDocument;
  /** The vendor's OpenAPI document. */
  api: OpenApiDocument;
  /** By operationId. */
  operations: ReadonlyMap<string, PlacedOperation>;
  /** The vendor's other files by their absolute paths, this one among them. */
  files: ReadonlyMap<string, ArazzoDocument>;
}

/** The workflow that a step runs; `undefined` where there is none. */
export function calledWorkflow(checked: CheckedFile, reference: string): Workflow | undefined {
  const [, source, name = reference] =
    /^\$sourceDescriptions\.([^.]+)\.workflows\.(.+)$/.exec(reference) ?? [];
  const { document, file, files } = checked;
  const described = document.sourceDescriptions.find((each) => each.name === source);
  const of = described ? files.get(join(file, "..", described.url)) : undefined;
  return (source === undefined ? document : of)?.workflows.find(
    ({ workflowId }) => workflowId === name,
  );
}
