import {
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  referencedName,
  type VendorSamples,
} from "@carespec/document";
import { recordShapes, type ShapeRecord } from "../shape/record-shapes.ts";
import { createFinder } from "./find-operation.ts";
import { createSecrets, type Secrets } from "./secrets.ts";

/** What the workflows of one vendor share while they run. */
export interface VendorRun {
  vendor: string;
  baseUrl: string;
  /** Headers of a workflow's requests, beside its own. */
  headersOf(workflowId: string): Record<string, string>;
  /** By the names of inputs. */
  values: Record<string, string>;
  computed: VendorSamples["computed"];
  isMock: boolean;
  document: OpenApiDocument;
  secrets: Secrets;
  shapes: ShapeRecord;
  findOperation(method: string, path: string): PlacedOperation | undefined;
  /** Method and path of an operation. */
  requestOf(operationId?: string): string;
}

/** Where the flows of a vendor run. */
export interface Target {
  baseUrl: string;
  /** Credentials and other inputs. */
  values: Record<string, string>;
  isMock: boolean;
}

/** A vendor as its flows need it. */
export interface FlowVendor {
  name: string;
  document: OpenApiDocument;
  /** How inputs are computed that change with time. */
  computed?: VendorSamples["computed"];
}

/** Prepares the run of a vendor's flows against one target. */
export function prepareRun({ name, document, computed }: FlowVendor, target: Target): VendorRun {
  const secrets = createSecrets(document, !target.isMock);
  for (const value of Object.values(target.values)) secrets.add(value);
  const operations = operationsOf(document);
  return {
    vendor: name,
    ...target,
    // A session of its own keeps the data and the one-time codes of a workflow apart.
    headersOf: (workflowId): Record<string, string> =>
      target.isMock ? { "X-Mock-Session": `flow-${workflowId}-${process.pid}-${Date.now()}` } : {},
    computed,
    document,
    secrets,
    shapes: recordShapes(document),
    findOperation: createFinder(document),
    requestOf(operationId = "") {
      const found = operations.find(
        ({ operation }) => operation.operationId === referencedName(operationId),
      );
      return found ? `${found.method.toUpperCase()} ${found.path}` : "";
    },
  };
}
