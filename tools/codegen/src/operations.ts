import {
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  responsesOf,
} from "@carespec/document";
import { schemesOf } from "./api.ts";
import { mayBeNull, mayLackBody } from "./empty-answer.ts";
import { exportAs, identifierOf } from "./identifier.ts";
import { importLine } from "./import-line.ts";
import { pagesOf } from "./pages.ts";
import { styleOf } from "./styles.ts";

/**
 * Writes `operations.ts`: the parts of each operation that a client needs at run time, one constant
 * each, so that an application's bundle holds only those that it uses.
 */
export function generateOperations(document: OpenApiDocument): string {
  const uses = new Set<string>();
  const constants = operationsOf(document).map((placed) => {
    const { operationId } = placed.operation;
    const members = [
      JSON.stringify(describe(document, placed)).slice(0, -1),
      ...writersOf(placed, uses),
      ...stylesOf(placed.parameters, uses),
    ];
    const name = identifierOf(operationId);
    const exported = name === operationId ? "export " : "";
    const constant = `${exported}const ${name} = ${members.join(",")}} as const satisfies OperationDescription;\n`;
    return constant + exportAs(name, operationId);
  });
  const line = importLine(["type OperationDescription", ...uses], "@carespec/core/vendor");
  return [line, "", ...constants].join("\n");
}

function describe(
  document: OpenApiDocument,
  { path, method, pointer, operation }: PlacedOperation,
) {
  const { operationId, security, "x-pagination": pagination } = operation;
  const responses = responsesOf(document, operation);
  return {
    operationId,
    route: `${method.toUpperCase()} ${path}`,
    ...(security && { security: schemesOf(security) }),
    ...(pagination && { pages: pagesOf(pagination, `${pointer}/x-pagination`) }),
    ...(mayLackBody(document, method, operation) && { bodiless: true }),
    ...(mayBeNull(document, operation) && { nullable: true }),
    ...(responses.some(({ status }) => /^30[12378]$/.test(status)) && { redirects: true }),
  };
}

/** What writes an operation's path, query and body, where it has parameters there or a body. */
function writersOf({ path, parameters, operation }: PlacedOperation, uses: Set<string>): string[] {
  const hasQuery = parameters.some((parameter) => parameter.in === "query");
  const writers = [
    ...(path.includes("{") ? ["fillPath"] : []),
    ...(hasQuery || operation["x-pagination"] ? ["writeQuery"] : []),
    ...(operation.requestBody ? ["writeBody"] : []),
  ];
  for (const writer of writers) uses.add(writer);
  return writers;
}

/** The member of an operation whose parameters do not follow OpenAPI's defaults. */
function stylesOf(parameters: Parameter[], uses: Set<string>): string[] {
  const places = (["path", "query"] as const).flatMap((place) => {
    const entries = parameters.flatMap((parameter) => {
      const style = parameter.in === place ? styleOf(parameter) : undefined;
      if (!style) return [];
      uses.add(style.uses);
      return [`${JSON.stringify(parameter.name)}:${style.code}`];
    });
    return entries.length > 0 ? [`${JSON.stringify(place)}:{${entries.join(",")}}`] : [];
  });
  return places.length > 0 ? [`"styles":{${places.join(",")}}`] : [];
}
