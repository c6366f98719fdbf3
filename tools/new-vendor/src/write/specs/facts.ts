import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toLiteral } from "../yaml.ts";

/** Bytes that a client may have before its operations, and for each of them. */
const BUDGET = { ofCall: 8_400, ofClient: 10_400, ofOperation: 180 };

/** `vendor.ts`: how to log in, a first call, the client's size limit. */
export function vendorFacts(plan: VendorPlan): string {
  const { inCode, credentials, operationCount } = plan;
  const { list: _, isJson: __, ...firstCall } = plan.firstCall;
  const options = credentials.flatMap((each) => each.options.map(({ name }) => name));
  const isBasic = credentials.some(({ kind }) => kind === "basic");
  const client = {
    factory: `create${inCode}Client`,
    credentials: options,
    firstCall,
    bundleBudgetBytes: BUDGET.ofCall,
    clientBudgetBytes: BUDGET.ofClient + operationCount * BUDGET.ofOperation,
  };
  return `${isBasic ? 'import { Buffer } from "node:buffer";\n' : ""}import type { VendorFacts } from "@carespec/document";

export default {
  operationCount: ${operationCount},
  logIn: (${options.length > 0 ? `{ credentials: { ${options.map((name) => `${name} = ""`).join(", ")} } }` : ""}) => (${logins(plan)}),
  client: ${toLiteral(client)},
} satisfies VendorFacts;
`;
}

function logins({ credentials }: VendorPlan): string {
  const entries = credentials.map(({ scheme, kind, in: place, name, options: [first, second] }) => {
    const option = first?.name ?? "";
    const value =
      kind === "basic"
        ? `\`Basic \${Buffer.from(\`\${${option}}:\${${second?.name}}\`).toString("base64")}\``
        : kind === "token"
          ? `\`Bearer \${${option}}\``
          : place === "cookie"
            ? `\`${name}=\${${option}}\``
            : option;
    const header = place === "cookie" ? "Cookie" : name;
    return `${JSON.stringify(scheme)}: [${JSON.stringify(header)}, ${value}]`;
  });
  return `{ ${entries.join(", ")} }`;
}
