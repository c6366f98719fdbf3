import type { IHttpOperation } from "@stoplight/types";
import { propertiesOf, typesOf } from "../beyond/schemas.ts";
import { type Primitive, parameterValues } from "./documented-values.ts";

/** A parameter that requests may have. */
export interface DocumentedParameter {
  in: "query" | "header" | "path" | "cookie";
  name: string;
  /** The names under which an object's properties are sent, if each is a parameter of its own. */
  properties: readonly string[];
  /** Whether the properties are sent as `name[property]`. */
  isDeep: boolean;
  /** What separates the items of a list that is sent as one value. */
  separator: string | undefined;
  /** Its enum values. */
  values: readonly Primitive[];
}

/** OpenAPI ignores these as parameters. */
const RESERVED = /^(accept|content-type|authorization)$/i;

const SEPARATORS: Record<string, string> = { pipeDelimited: "|", spaceDelimited: " " };

interface Declared {
  name: string;
  style?: string;
  explode?: boolean;
  schema?: unknown;
}

/** All parameters of an operation, but for headers that OpenAPI reserves. */
export function parametersOf(resource: IHttpOperation): DocumentedParameter[] {
  const { path = [], query = [], headers = [], cookie = [] } = resource.request ?? {};
  const read = (place: DocumentedParameter["in"], declared: readonly Declared[]) =>
    declared.map((parameter) => describe(place, parameter, resource));
  return [
    ...read("path", path),
    ...read("query", query),
    ...read(
      "header",
      headers.filter(({ name }) => !RESERVED.test(name)),
    ),
    ...read("cookie", cookie),
  ];
}

function describe(
  place: DocumentedParameter["in"],
  { name, style = "", explode, schema }: Declared,
  root: object,
): DocumentedParameter {
  const types = typesOf(schema, root);
  const isExploded = place === "query" && style === "form" && explode !== false;
  return {
    in: place,
    name,
    properties: isExploded && types.has("object") ? Object.keys(propertiesOf(schema, root)) : [],
    isDeep: style === "deepObject",
    separator: types.has("array") ? (SEPARATORS[style] ?? ",") : undefined,
    values: parameterValues(schema, root),
  };
}
