import {
  isNode,
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  resolve,
} from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { refused } from "./refused.ts";
import { isDeepList, nestingFault } from "./styles.ts";

/** Styles by the place of a parameter. */
const STYLES: Record<string, string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Parameters that no request can have, or that OpenAPI has no way to write. */
export function parameterFaults(document: OpenApiDocument, placed: PlacedOperation): Finding[] {
  return placed.parameters.flatMap((parameter) => {
    if (parameter["x-client-supplied"] === true) return [];
    const at = placeOf(document, placed, parameter);
    const faults = faultsOf(parameter, at);
    return faults.length > 0 || isNode(parameter.content)
      ? faults
      : writingFaults(document, parameter, at);
  });
}

function faultsOf({ name, in: place, content, style }: Parameter, at: string): Finding[] {
  const shown = `the parameter ${JSON.stringify(name)}`;
  const styles = STYLES[String(place)];
  if (!styles) {
    const known = Object.keys(STYLES).join(", ");
    return refused(at, `${shown} is in ${JSON.stringify(place)}, which is none of ${known}.`);
  }
  if ((place === "header" || place === "cookie") && !/^[\w!#$%&'*+.^`|~[\]-]+$/.test(name)) {
    const message = `${shown} cannot name a ${place}: use ASCII letters, digits and dashes.`;
    return refused(at, message);
  }
  if (isNode(content) && !Object.keys(content).every((type) => /[/+]json\b/i.test(type))) {
    const types = Object.keys(content).join(", ");
    return refused(at, `${shown} is written as ${types}: only JSON is supported.`);
  }
  if (style === undefined || styles.includes(String(style))) return [];
  const known = styles.join(", ");
  return refused(
    at,
    `${shown} has the style ${JSON.stringify(style)}: in ${place} there is only ${known}.`,
  );
}

function writingFaults(document: OpenApiDocument, parameter: Parameter, at: string): Finding[] {
  const { name, in: place, schema } = parameter;
  const isInForm = place === "query" || place === "cookie";
  const style = String(parameter.style ?? (isInForm ? "form" : "simple"));
  const explode = parameter.explode ?? /^(form|cookie)$/.test(style);
  const shown = `the parameter ${JSON.stringify(name)}`;
  const fault = nestingFault(document, schema, { style, explode });
  if (fault) {
    const message = `${shown} has ${fault}, which the style \`${style}\` cannot write: describe it with \`content: application/json\`${place === "query" ? ", or `style: deepObject` for objects" : ""}.`;
    return refused(at, message);
  }
  if (style !== "deepObject" || !isDeepList(document, schema)) return [];
  const message = `OpenAPI says nothing of lists in the style \`deepObject\`: ${shown} is repeated, \`${name}=a&${name}=b\`.`;
  return [{ kind: "changed", pointer: at, message }];
}

/** The pointer of a parameter: of the operation's list, or of its path's. */
function placeOf(document: OpenApiDocument, placed: PlacedOperation, own: Parameter): string {
  const { operation, pathItem, pointer } = placed;
  const holders = [
    [pointer, operation.parameters],
    [pointer.replace(/\/[^/]+$/, ""), pathItem.parameters],
  ] as const;
  for (const [at, list = []] of holders) {
    const index = list.findIndex((one) => {
      const { name, in: place } = resolve<Parameter>(document, one);
      return name === own.name && place === own.in;
    });
    if (index >= 0) return `${at}/parameters/${index}`;
  }
  return `${pointer}/parameters`;
}
