import { isJsonLines, operationsOf, responsesOf, sensitiveNames } from "@carespec/document";
import { isJson } from "../../mend/media-types.ts";
import { createValidator } from "../../mend/validator.ts";
import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toLiteral } from "../yaml.ts";

/** What `describeSecrets` marks secrets with. */
const MARK = "marker";

/** The test that nothing printed shows a secret, with every field that the document marks. */
export function secretsTest(plan: VendorPlan): string {
  const { inCode, name, credentials, firstCall, document } = plan;
  const { operationId } = firstCall;
  const marked = [
    ...new Set(
      sensitiveNames(document).flatMap((each) => (each.kind === "property" ? [each.name] : [])),
    ),
  ].filter((field) => field !== "message");
  const input = firstCall.input ? toLiteral(firstCall.input) : "";
  const options = credentials.flatMap((each) =>
    each.options.map((option) => `${option.name}: MARK,`),
  );
  const isBasic = credentials.some(({ kind }) => kind === "basic");
  const secret = `new RegExp(${isBasic ? "[MARK, btoa([MARK, MARK].join(':'))].join('|')" : "MARK"})`;
  return `import { validation } from "@carespec/${name}/validate";
import { describeSecrets, MARK } from "@carespec/test-support/secrets";
import { create${inCode}Client, type ${inCode}Client, isVendorError } from "../src/index.ts";

/** An answer with the marker in every field that the document marks as sensitive. */
const marked = {
  ${marked.map((field) => `${JSON.stringify(field)}: MARK,`).join("\n  ")}
  message: \`no \${MARK}\`,
};

describeSecrets<${inCode}Client>({
  marked,
  secret: ${secret},
  calls: { ${operationId}: (client) => client.${operationId}(${input}) },
  open: (options, answer) =>
    create${inCode}Client({
      ...options,
      ${options.join("\n      ")}
      fetch: async () => answer(),
      validator: validation(),
    }),
  ${resolves(plan, marked)}isTyped: isVendorError,
});
`;
}

/** The answers that are no errors to the first call, since the document allows or does not describe them. */
function resolves({ document, firstCall: { operationId } }: VendorPlan, marked: string[]): string {
  const placed = operationsOf(document).find(
    ({ operation }) => operation.operationId === operationId,
  );
  const described = placed
    ? responsesOf(document, placed.operation).find(({ status }) =>
        /^(200|2XX|default)$/.test(status),
      )
    : undefined;
  // Where the document has texts too, an answer of an unknown type is one.
  const types = Object.keys(described?.response.content ?? {});
  const hasOthers = types.some((type) => !isJson(type) && !isJsonLines(type));
  // Clients do not check the lines of an answer.
  const hasLines = types.length > 0 && types.every((type) => isJsonLines(type));
  if (described?.schema === undefined || hasOthers) return `resolves: { ${operationId}: /^200/ }, `;
  const body = [Object.fromEntries([...marked, "message"].map((field) => [field, MARK]))];
  const isValid = createValidator(document)(described.schema, body, "response").length === 0;
  return isValid || hasLines ? `resolves: { ${operationId}: /^200 that/ }, ` : "";
}
