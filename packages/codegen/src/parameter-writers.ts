import type { OpenApiDocument, PlacedOperation } from "@carespec/document";
import { styleOf } from "./styles.ts";

const PLACES = ["path", "query", "header", "cookie"] as const;

/** The members that say how an operation's parameters are written, where it has any. */
export function parameterWriters(
  document: OpenApiDocument,
  { path, parameters: all, operation }: PlacedOperation,
  uses: Set<string>,
): string[] {
  const parameters = all.filter((parameter) => parameter["x-client-supplied"] !== true);
  const has = (place: string) => parameters.some((parameter) => parameter.in === place);
  const writers = [
    ...(path.includes("{") ? ["fillPath"] : []),
    ...(has("query") || operation["x-pagination"] ? ["writeQuery"] : []),
    ...(has("header") ? ["writeHeaders"] : []),
    ...(has("cookie") ? ["writeCookies"] : []),
  ];
  for (const writer of writers) uses.add(writer);
  const places = PLACES.flatMap((place) => {
    const entries = parameters.flatMap((parameter) => {
      const style = parameter.in === place ? styleOf(document, parameter) : undefined;
      if (!style) return [];
      for (const name of style.uses) uses.add(name);
      return [`${JSON.stringify(parameter.name)}:${style.code}`];
    });
    return entries.length > 0 ? [`${JSON.stringify(place)}:{${entries.join(",")}}`] : [];
  });
  return [...writers, ...(places.length > 0 ? [`"styles":{${places.join(",")}}`] : [])];
}
