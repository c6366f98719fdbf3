import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { describe, expect, it } from "vitest";
import {
  createInputValidation,
  createSecurityValidation,
} from "../../src/prism/input-validation.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";
import { prismRoute, prismValidators } from "../../src/prism/private-modules.ts";
import { right } from "../support/either.ts";
import { fixture } from "../support/fixture.ts";

const resources = await getHttpOperationsFromSpec(fixture("library.yaml"));

const targets = ["GET /books", "GET /books?limit=many&genre=crime", "POST /books", "POST /notes"];
const headers: Record<string, string>[] = [
  {},
  { "x-key": "k", accept: "application/json" },
  { authorization: "Basic YTpi", "content-type": "application/json" },
  { authorization: "Bearer x", "content-type": "text/plain; charset=utf-8" },
  { "content-type": "application/x-www-form-urlencoded" },
];
const bodies = [undefined, "", '{"title":"Emma"}', '{"title":7,"more":"é"}', "{", "a=1&b=2"];

const requests = targets.flatMap((target) =>
  headers.flatMap((sent) => bodies.map((body) => ({ target, sent, body }))),
);

describe("the remembered validation", () => {
  const validateInput = createInputValidation(50);
  const validateSecurity = createSecurityValidation(50);

  it.each(requests)("finds what Prism finds: %j", ({ target, sent, body }) => {
    const [method = "", url = ""] = target.split(" ");
    const [path = "", query] = url.split("?");
    const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
    const length = bytes ? { "content-length": String(bytes.length) } : {};
    const search = query ? `?${query}` : "";
    const request = { method, path, search, headers: { ...sent, ...length }, body: bytes };
    const element = parseRequest(request);
    const resource = right(prismRoute({ resources, input: element }));
    for (const _ of ["computed", "remembered"]) {
      expect(violations(validateInput({ resource, element }))).toEqual(
        violations(prismValidators.validateInput({ resource, element })),
      );
      expect(violations(validateSecurity({ resource, element }))).toEqual(
        violations(prismValidators.validateSecurity({ resource, element })),
      );
    }
  });
});

function violations(result: object): unknown {
  return "left" in result ? result.left : [];
}
