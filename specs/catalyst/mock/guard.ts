import {
  emptyPathParameter,
  isSecured,
  notFound,
  type Rule,
  refuseBrokenJson,
} from "@carespec/mock-kit";

/**
 * Catalyst's own statuses, in the order in which a request meets them: 403 without a User-Agent,
 * 401 for wrong credentials, 415 without the Content-Type that it asks for, 400 for invalid JSON, then 422 for invalid fields (Prism's part) and
 * 404 for a resource that does not exist. The vendor prints the statuses; their order is inferred.
 */
export function guard(credentials: { organizationId: string; token: string }): Rule {
  const expected = `${credentials.organizationId}:${credentials.token}`.toLowerCase();

  let lastGood: string | undefined;

  function isExpected(authorization: string | undefined): boolean {
    if (authorization !== undefined && authorization === lastGood) return true;
    if (basicCredentials(authorization) !== expected) return false;
    lastGood = authorization;
    return true;
  }

  return (call) => {
    const { operation, headers, violations } = call;
    const secured = isSecured(call);
    if (secured && !headers["user-agent"]) {
      const reason = "Catalyst refuses requests without a User-Agent header";
      return { status: 403, rule: "userAgent", reason };
    }
    if (secured && !isExpected(headers.authorization)) {
      const reason = "Authorization is not Basic base64(OrganizationId:token)";
      return { status: 401, rule: "credentials", reason };
    }
    if (secured && !isJson(headers["content-type"])) {
      const reason = "Catalyst takes only requests with Content-Type: application/json";
      return { status: 415, rule: "contentType", reason };
    }
    const broken = refuseBrokenJson(call);
    if (broken) return broken;
    const [violation] = violations;
    // An empty segment, the one thing that Prism refuses in a path, names nothing that exists.
    if (violation?.part === "path") {
      return notFound(emptyPathParameter(call) ?? "", "an empty segment is not an id");
    }
    // A report's parameters answer 400 with the vendor's message; Prism knows only the status.
    const name = violation?.keys[0];
    if (operation.id !== "getReport" || !name || name === "reportid") return undefined;
    const reason = `the parameter ${name} is malformed`;
    return { status: 400, example: "parameterType", rule: "reportParameter", reason };
  };
}

function isJson(contentType = ""): boolean {
  return /^\s*application\/json\s*(;|$)/i.test(contentType);
}

function basicCredentials(authorization: string | undefined): string | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  return encoded && Buffer.from(encoded, "base64").toString("utf8").toLowerCase();
}
