import {
  operationsOf,
  responsesOf,
  schemeNames,
  securityOf,
  sensitiveNames,
} from "@carespec/document";
import type { Credential } from "../../plan/credentials.ts";
import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toYaml } from "../yaml.ts";

/**
 * The vendor's first flow, its first call with the demo credentials. Nothing where the call needs a body
 * or values that a flow cannot hold: a person writes it then.
 */
export function firstFlow(plan: VendorPlan): Record<string, string> {
  const { document, firstCall, title } = plan;
  const placed = operationsOf(document).find(
    ({ operation }) => operation.operationId === firstCall.operationId,
  );
  if (!placed) return {};
  const { operation } = placed;
  const status = responsesOf(document, operation).find((each) =>
    /^2\d\d$/.test(each.status),
  )?.status;
  const { path = {}, query = {}, body } = firstCall.input ?? {};
  const secrets = new Set(sensitiveNames(document).map(({ name }) => name));
  const values = [...Object.entries(path), ...Object.entries(query)];
  const isPlain = values.every(([name, value]) => typeof value !== "object" && !secrets.has(name));
  if (status === undefined || body !== undefined || !isPlain) return {};
  const [way = {}] = securityOf(document, operation);
  const schemes = plan.credentials.filter(({ scheme }) => schemeNames([way]).includes(scheme));
  const options = schemes.flatMap((each) => each.options);
  const parameters = [
    ...Object.entries(path).map(([name, value]) => ({ name, in: "path", value })),
    ...Object.entries(query).map(([name, value]) => ({ name, in: "query", value })),
  ];
  const step = {
    stepId: "first-call",
    description: operation.summary ?? operation.operationId,
    operationId: operation.operationId,
    ...(schemes.length > 0 && { "x-security": schemes.map(securityStep) }),
    ...(parameters.length > 0 && { parameters }),
    successCriteria: [{ condition: `$statusCode == ${status}` }],
  };
  const workflow = {
    workflowId: "first-call",
    summary: "The first call",
    description: "Makes the call with which a user of the API begins.",
    ...(options.length > 0 && {
      inputs: {
        type: "object",
        required: options.map(({ name }) => name),
        properties: Object.fromEntries(options.map(({ name }) => [name, credential(name)])),
      },
    }),
    steps: [step],
  };
  const flows = {
    arazzo: "1.0.1",
    info: { title: `Flows of the ${title}`, version: "0.1.0" },
    sourceDescriptions: [{ name: "api", url: "../openapi.yaml", type: "openapi" }],
    workflows: [workflow],
  };
  return { "workflows/first-call.arazzo.yaml": toYaml(flows) };
}

function credential(name: string): object {
  return { type: "string", format: "password", description: `The credential \`${name}\`.` };
}

/** How `redocly respect` takes the values of a scheme. */
function securityStep({ scheme, kind, options: [first, second] }: Credential): object {
  const value = `$inputs.${first?.name}`;
  if (kind === "basic") {
    return {
      schemeName: scheme,
      values: { username: value, password: `$inputs.${second?.name}` },
    };
  }
  const key =
    kind === "apiKey"
      ? "apiKey"
      : first?.name.toLowerCase().includes("accesstoken")
        ? "accessToken"
        : "token";
  return { schemeName: scheme, values: { [key]: value } };
}
