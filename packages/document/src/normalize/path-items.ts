import { isUserError } from "@carespec/command";
import { isNode, type Node } from "../node.ts";
import { methods, type OpenApiDocument, type Parameter } from "../open-api-document.ts";
import { escapeKey } from "../pointer.ts";
import { type Reference, resolve } from "../resolve.ts";
import { placeExtraMethods } from "./extra-methods.ts";
import type { Report } from "./finding.ts";
import { faultOfPath } from "./path-faults.ts";

/** Header parameters that OpenAPI says to ignore: bodies and security describe them. */
const IGNORED = ["accept", "content-type", "authorization"];

/**
 * Writes every path item in its place, with the parameters that its path needs, and refuses paths
 * that no request can have. Shared path items that nothing refers to any more are left out.
 */
export function completePaths(document: OpenApiDocument, report: Report): void {
  const paths = document.paths ?? {};
  for (const [path, written] of Object.entries(paths)) {
    if (!isNode(written) || path.startsWith("x-")) continue;
    const at = `#/paths/${escapeKey(path)}`;
    const fault = faultOfPath(path);
    if (fault) {
      report("refused", at, fault);
      delete paths[path];
      continue;
    }
    const item = "$ref" in written ? inPlace(document, written, at, report) : { ...written };
    delete item.$ref;
    paths[path] = item;
    placeExtraMethods(item, at, report);
    completeParameters(document, item, path, at, report);
  }
  const { webhooks = {} } = document;
  for (const [name, written] of Object.entries(webhooks)) {
    if (!isNode(written) || !("$ref" in written)) continue;
    const at = `#/webhooks/${escapeKey(name)}`;
    const { $ref: _, ...item } = inPlace(document, written, at, report);
    webhooks[name] = item;
  }
  const { pathItems, ...components } = document.components ?? {};
  if (pathItems && !JSON.stringify(document).includes('"#/components/pathItems/')) {
    document.components = components;
  }
}

function inPlace(document: OpenApiDocument, written: unknown, at: string, report: Report): Node {
  try {
    return structuredClone(resolve<Node>(document, written as Node));
  } catch (error) {
    if (!isUserError(error)) throw error;
    report("refused", at, `${error.message}.`);
    return {};
  }
}

function completeParameters(
  document: OpenApiDocument,
  item: Node,
  path: string,
  at: string,
  report: Report,
): void {
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const read = (holder: Node, place: string) => {
    const list = legal(document, holder.parameters, `${place}/parameters`, inTemplate, report);
    if (Array.isArray(holder.parameters)) holder.parameters = list.map(({ written }) => written);
    return list.map(({ parameter }) => parameter);
  };
  const shared = read(item, at);
  for (const method of methods) {
    const written = item[method];
    if (!isNode(written)) continue;
    const operation: Node = { ...written };
    item[method] = operation;
    const all = [...shared, ...read(operation, `${at}/${method}`)];
    const declared = all.filter((each) => each.in === "path").map(({ name }) => name);
    for (const name of new Set(inTemplate.filter((one) => !declared.includes(one)))) {
      const message = `the parameter ${JSON.stringify(name)} of the path is not declared: it is taken as text.`;
      report("changed", `${at}/${method}`, message);
      const added = { name, in: "path", required: true, schema: { type: "string" } };
      operation.parameters = [...((operation.parameters as unknown[]) ?? []), added];
    }
  }
}

type Listed = { parameter: Parameter; written: Reference<Parameter> };

/** Parameters without those that OpenAPI ignores, as they are and as they are written. */
function legal(
  document: OpenApiDocument,
  list: unknown,
  at: string,
  inTemplate: string[],
  report: Report,
): Listed[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((written: Reference<Parameter>, index): Listed[] => {
    const parameter = inPlace(document, written, `${at}/${index}`, report) as Parameter;
    const { name, in: place, required } = parameter;
    if (typeof place !== "string" || typeof name !== "string") {
      const isKnownFault = Object.keys(parameter).length === 0;
      const message = "a parameter needs a `name` and an `in`: add them, or correct the reference.";
      if (!isKnownFault) report("refused", `${at}/${index}`, message);
      return [];
    }
    if (place === "header" && IGNORED.includes(String(name).toLowerCase())) return [];
    if (place !== "path") return [{ parameter, written }];
    if (!inTemplate.includes(name)) {
      report("changed", `${at}/${index}`, `the path has no {${name}}: the parameter is left out.`);
      return [];
    }
    if (required === true) return [{ parameter, written }];
    const completed = { ...parameter, required: true };
    return [{ parameter: completed, written: completed }];
  });
}
