import type { Call, Rules, Verdict } from "../../prism/mock-component.ts";
import type { OpenApiDocument } from "../../types.ts";
import { knownResources } from "./resources.ts";

/**
 * Catalyst's own statuses, in the order in which a request meets them: 403 without a User-Agent,
 * 401 for wrong credentials, 400 for invalid JSON, 422 for invalid fields (Prism's part), 404 for
 * a resource that does not exist. The vendor prints the statuses; their order is inferred.
 */
export function rules(
  document: OpenApiDocument,
  credentials: { organizationId: string; token: string },
): Rules {
  const expected = `${credentials.organizationId}:${credentials.token}`.toLowerCase();

  function guard(call: Call): Verdict | undefined {
    const { headers, invalidJson } = call.request;
    const secured = (call.operation.security ?? []).some((schemes) => schemes.length > 0);
    if (secured && !headers["user-agent"]) {
      return { status: 403, reason: "Catalyst refuses requests without a User-Agent header" };
    }
    if (secured && basicCredentials(headers.authorization) !== expected) {
      return { status: 401, reason: "Authorization is not Basic base64(OrganizationId:token)" };
    }
    if (invalidJson) return { status: 400, reason: `the body is not JSON: ${ascii(invalidJson)}` };
    return refuseReportParameter(call);
  }

  return { guard, decide: knownResources(document) };
}

/**
 * A report's parameters answer 400 with the vendor's message, not 422; Prism knows only the status.
 * It gives their names in lower case.
 */
function refuseReportParameter({ operation, violations }: Call): Verdict | undefined {
  const name = violations[0]?.path?.[1];
  if (operation.iid !== "getReport" || !name || name === "reportid") return undefined;
  return { status: 400, example: "parameterType", reason: `the parameter ${name} is malformed` };
}

function basicCredentials(authorization: string | undefined): string | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  return encoded && Buffer.from(encoded, "base64").toString("utf8").toLowerCase();
}

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, "?");
}
