import { exampleValues } from "../../examples.ts";
import type { Call, Rules, Verdict } from "../../prism/mock-component.ts";
import type { OpenApiDocument } from "../../types.ts";
import { isUpgraded } from "./tokens.ts";

interface Credentials {
  partnerId: string;
  secret: string;
  apiKey: string;
}

/**
 * Healthily's two gates: the API key on every call, and a token of the right grade on every call
 * but the login. The vendor prints both gates and no status; 401 and 403 are inferred.
 */
export function rules(document: OpenApiDocument, credentials: Credentials): Rules {
  const tokens = exampleValues(document, "access_token");

  function guard(call: Call): Verdict | undefined {
    const { headers, invalidJson } = call.request;
    if (headers["x-api-key"] !== credentials.apiKey) {
      const reason = "x-api-key is missing or is not the demo key";
      return { status: 401, example: "missingApiKey", reason };
    }
    const refused = refuseToken(call, headers.authorization, tokens);
    if (refused) return refused;
    if (invalidJson) return { status: 400, reason: "the body is not JSON" };
    if (!call.violations.some(({ path }) => path?.[0] === "query")) return undefined;
    const reason = "a query parameter is missing or malformed";
    return { status: 400, example: "missingParameter", reason };
  }

  function decide({ operation, request }: Call): Verdict | undefined {
    if (operation.iid !== "createAccessToken") return undefined;
    const { partner_id, secret } = request.body as Record<string, unknown>;
    if (partner_id === credentials.partnerId && secret === credentials.secret) return undefined;
    const reason = "partner_id and secret are not the demo credentials";
    return { status: 401, example: "wrongCredentials", reason };
  }

  return { guard, decide };
}

function refuseToken(
  { operation }: Call,
  authorization: string | undefined,
  tokens: Set<string>,
): Verdict | undefined {
  const schemes = (operation.security ?? []).flat().map(({ key }) => key);
  const wanted = ["LoginToken", "UpgradedToken"].find((key) => schemes.includes(key));
  if (!wanted) return undefined;
  const token = /^bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (!token || !tokens.has(token)) {
    const reason = token ? "the bearer token is not one that this mock gave" : "no bearer token";
    return { status: 401, example: "missingToken", reason };
  }
  if (wanted === "UpgradedToken" && !isUpgraded(token)) {
    const reason = "the login token opens only /terms: accept the terms first";
    return { status: 403, example: "termsNotAccepted", reason };
  }
  return undefined;
}
