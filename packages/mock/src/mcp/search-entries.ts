import {
  type Node,
  type OpenApiDocument,
  operationsOf,
  resolve,
  responsesOf,
} from "@carespec/document";
import { type EvidenceView, evidenceOf } from "./evidence-view.ts";
import { fieldsOf } from "./schema-view.ts";
import { schemaEvidence, schemasOf } from "./subject.ts";

/** Something that can be found in a document. */
export interface SearchEntry {
  kind: "operation" | "parameter" | "error" | "schema" | "field";
  /** What `explain` takes. */
  subject: string;
  text: string;
  evidence: EvidenceView["status"];
}

/** All that can be found in a document: operations with parameters and errors, schemas with fields. */
export function entriesOf(document: OpenApiDocument): SearchEntry[] {
  return [...operationEntries(document), ...schemaEntries(document)];
}

function operationEntries(document: OpenApiDocument): SearchEntry[] {
  return operationsOf(document).flatMap(({ operation, method, path, parameters }) => {
    const { operationId: subject, summary, description } = operation;
    const carrier = { node: operation, name: subject };
    const request = `${method.toUpperCase()} ${path}`;
    const evidence = evidenceOf([carrier]).status;
    const text = textOf(summary, request, description);
    const failures = responsesOf(document, operation).filter(({ status }) => /^[45d]/.test(status));
    return [
      { kind: "operation" as const, subject, text, evidence },
      ...parameters.map((parameter) => ({
        kind: "parameter" as const,
        subject: `${subject}.${parameter.name}`,
        text: textOf(parameter.description),
        evidence: evidenceOf([{ node: parameter, name: parameter.name }, carrier]).status,
      })),
      ...failures.map(({ status, response }) => ({
        kind: "error" as const,
        subject,
        text: textOf(`error ${status}`, response.description),
        evidence: evidenceOf([{ node: response, name: status }, carrier]).status,
      })),
    ];
  });
}

function schemaEntries(document: OpenApiDocument): SearchEntry[] {
  return Object.entries(schemasOf(document)).flatMap(([name, schema]) => {
    const around = schemaEvidence(document, name).status;
    const fields = fieldsOf(document, schema).map((field): SearchEntry => {
      const node = resolve<Node>(document, field.schema);
      const inside = field.inside.map((outer) => ({ node: outer, name }));
      const own = evidenceOf([{ node, name: field.name }, ...inside]).status;
      return {
        kind: "field",
        subject: `${name}.${field.name}`,
        text: textOf(node.description, ...values(node.enum)),
        evidence: own === "not stated" ? around : own,
      };
    });
    const text = textOf(schema.title, schema.description);
    return [{ kind: "schema", subject: name, text, evidence: around }, ...fields];
  });
}

function textOf(...parts: unknown[]): string {
  return parts.filter((part) => typeof part === "string").join(". ");
}

function values(list: unknown): unknown[] {
  return Array.isArray(list) ? list : [];
}
