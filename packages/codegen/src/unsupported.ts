import {
  escapeKey,
  isNode,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  requestBodyOf,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import { type Finding, methodName } from "@carespec/document/normalize";
import { faultOfScheme } from "./connection/schemes.ts";

/** Styles by the place of a parameter. */
const STYLES: Record<string, string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/**
 * What a document asks for that no right client can be made of, each with its place.
 */
export function findUnsupported(document: OpenApiDocument): Finding[] {
  const servers = serverFaults("#/servers", document.servers);
  return operationsOf(document).flatMap((placed) => [
    ...servers,
    ...serverFaults(`${placed.pointer}/servers`, placed.operation.servers),
    ...methodFaults(document, placed),
    ...placed.parameters.flatMap((parameter) => parameterFault(placed, parameter)),
    ...securityFaults(document, placed),
  ]);
}

function refused(pointer: string, message: string): Finding[] {
  return [{ kind: "refused", pointer, message }];
}

function methodFaults(document: OpenApiDocument, placed: PlacedOperation): Finding[] {
  const { operation, pointer } = placed;
  const method = methodName(placed.method, operation).toUpperCase();
  if (/^(TRACE|TRACK|CONNECT)$/.test(method)) {
    return refused(pointer, `\`fetch\` sends no ${method}: call it with another tool.`);
  }
  if ((method === "GET" || method === "HEAD") && requestBodyOf(document, operation)) {
    const message = `\`fetch\` sends no body with ${method}: use query parameters.`;
    return refused(`${pointer}/requestBody`, message);
  }
  return [];
}

/** A server whose URL nobody can fill or read. */
function serverFaults(at: string, servers: unknown): Finding[] {
  if (servers === undefined) return [];
  if (!Array.isArray(servers)) return refused(at, "expected a list of servers.");
  return servers.flatMap((server, index) => {
    const url = isNode(server) ? server.url : undefined;
    if (typeof url !== "string") return refused(`${at}/${index}`, "a server needs a `url`.");
    const variables = isNode(server) && isNode(server.variables) ? server.variables : {};
    const names = [...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    const unknown = names.find((name) => !Object.hasOwn(variables, name));
    if (unknown !== undefined) {
      const message = `the variable {${unknown}} is not described: add it to \`variables\`, with a default.`;
      return refused(`${at}/${index}/url`, message);
    }
    if (!/[?#]/.test(url)) return [];
    return refused(
      `${at}/${index}/url`,
      "a server's URL has no query and no fragment: leave them out.",
    );
  });
}

function parameterFault({ pointer }: PlacedOperation, parameter: Parameter): Finding[] {
  const { name, in: place, content, style } = parameter;
  const shown = `the parameter ${JSON.stringify(name)}`;
  const styles = STYLES[String(place)];
  const at = `${pointer}/parameters`;
  if (!styles) {
    const known = Object.keys(STYLES).join(", ");
    return refused(at, `${shown} is in ${JSON.stringify(place)}, which is none of ${known}.`);
  }
  if (place === "header" && !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    return refused(at, `${shown} cannot name a header: use ASCII letters, digits and dashes.`);
  }
  if (isNode(content) && !Object.keys(content).every((type) => /[/+]json\b/i.test(type))) {
    return refused(
      at,
      `${shown} is written as ${Object.keys(content).join(", ")}: only JSON is supported.`,
    );
  }
  if (style === undefined || styles.includes(String(style))) return [];
  return refused(
    at,
    `${shown} has the style ${JSON.stringify(style)}: in ${place} there is only ${styles.join(", ")}.`,
  );
}

/** An operation is out of reach where none of its alternatives can be used. */
function securityFaults(
  document: OpenApiDocument,
  { operation, pointer }: PlacedOperation,
): Finding[] {
  const schemes = securitySchemesOf(document);
  const requirements = securityOf(document, operation);
  const faults = requirements.map((requirement) =>
    Object.keys(requirement).flatMap((name): Finding[] => {
      const scheme = schemes[name];
      if (scheme) {
        const fault = faultOfScheme({ name, scheme });
        return fault ? refused(`#/components/securitySchemes/${escapeKey(name)}`, fault) : [];
      }
      const at = operation.security ? `${pointer}/security` : "#/security";
      return refused(
        at,
        `the security scheme ${JSON.stringify(name)} is missing: describe it in \`components/securitySchemes\`.`,
      );
    }),
  );
  const isReachable = requirements.length === 0 || faults.some((found) => found.length === 0);
  return isReachable ? [] : faults.flat();
}
