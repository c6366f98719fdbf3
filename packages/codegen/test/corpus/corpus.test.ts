import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import type { Case } from "./case.ts";
import { compositions } from "./compositions.ts";
import { discriminators } from "./discriminators.ts";
import { forms } from "./forms.ts";
import { names } from "./names.ts";
import { parameters } from "./parameters.ts";
import { reportedRequests } from "./reported-requests.ts";
import { reportedSchemas } from "./reported-schemas.ts";
import { type Outcome, runCases } from "./run-cases.ts";
import { schemas } from "./schemas.ts";
import { security } from "./security.ts";
import { servers } from "./servers.ts";
import { styles } from "./styles.ts";
import { swagger } from "./swagger.ts";
import { validators } from "./validators.ts";
import { versions } from "./versions.ts";
import { webhooks } from "./webhooks.ts";

const groups: [string, Case[]][] = [
  ["names", names],
  ["bodies", bodies],
  ["forms", forms],
  ["answers", answers],
  ["parameters", parameters],
  ["styles", styles],
  ["schemas", schemas],
  ["compositions", compositions],
  ["discriminators", discriminators],
  ["security", security],
  ["versions and servers", versions],
  ["servers", servers],
  ["Swagger 2.0", swagger],
  ["requests that others were reported", reportedRequests],
  ["schemas that others were reported", reportedSchemas],
  ["validators", validators],
  ["webhooks", webhooks],
];
const cases = groups.flatMap(([, own]) => own);

let outcomes: Map<string, Outcome>;
let close: () => void;

beforeAll(async () => {
  ({ outcomes, close } = await runCases(cases));
}, 300_000);
afterAll(() => close());

describe.each(groups)("a document with traits: %s", (_, own) => {
  it.each(own.map((one) => [one.name, one] as const))("%s", (name, { sends, gives, told }) => {
    const { request, result, lines, compiler } = outcomes.get(name) as Outcome;
    expect(compiler).toEqual([]);
    if (told === undefined) expect(lines).toEqual([]);
    else expect(lines.join("\n")).toContain(told);
    if (gives === undefined) expect(result).not.toMatchObject({ error: expect.anything() });
    else expect(result).toEqual(gives);
    if (!sends) return;
    expect(request?.line).toBe(sends.line);
    expect(request?.headers).toMatchObject(sends.headers ?? {});
    if (typeof sends.body === "string") expect(request?.body).toBe(sends.body);
    else if (sends.body) expect(request?.body).toMatch(sends.body);
  });
});
