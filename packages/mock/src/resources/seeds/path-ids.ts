import { examplesOf, type PlacedOperation } from "@carespec/document";
import { parameterOf, segmentsOf } from "../find/words.ts";
import type { Findings, Resource } from "../found/resource.ts";
import { listOf, type SchemaReader } from "../schemas/reader.ts";
import type { ValidatorOf } from "../schemas/validators.ts";

/** What a document shows of a path parameter of a resource's operations, each value once. */
export function shownInPath(
  reader: SchemaReader,
  { operations }: Pick<Findings, "operations">,
  resource: Resource,
  nameIn: (placed: PlacedOperation) => string | undefined,
): unknown[] {
  const values = operations
    .filter((each) => each.resource === resource)
    .flatMap(({ placed }) => {
      const name = nameIn(placed);
      return placed.parameters.filter((each) => each.in === "path" && each.name === name);
    })
    .flatMap((parameter) => {
      const schema = reader.flat(parameter.schema);
      const named = examplesOf(reader.document, parameter).map(([, value]) => value);
      return [parameter.example, ...named, schema.example, ...listOf(schema.examples)];
    });
  return [...new Set(values)].filter((value) => value !== undefined);
}

/**
 * The ids that the path of one item shows, as the schemas of its id have them: a number for `7` where they
 * say so. Those that no item can have are left out.
 */
export function idsInPath(
  reader: SchemaReader,
  validatorOf: ValidatorOf,
  findings: Pick<Findings, "operations">,
  resource: Resource,
): (string | number)[] {
  const at = segmentsOf(resource.itemPath ?? "").length - 1;
  const nameIn = ({ path }: PlacedOperation) => parameterOf(segmentsOf(path)[at]);
  const shown = shownInPath(reader, findings, resource, nameIn);
  const fits = (id: unknown) =>
    resource.id.schemas.every(({ node }) => validatorOf(node)(id) === undefined);
  return shown.flatMap((value) => {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (text === "") return [];
    const id = [text, Number(text)].find(fits);
    return id === undefined ? [] : [id];
  });
}
