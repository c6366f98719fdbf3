import { pointerKeys } from "@carespec/document";
import { memberAccess } from "@carespec/document/normalize";
import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toLiteral } from "../yaml.ts";

/** `README.md` of `packages/<vendor>`; its sample runs against the mock. */
export function clientReadme(plan: VendorPlan): string {
  const { name, inCode, title } = plan;
  return `# @carespec/${name}

Typed client of the ${title}. It sends the credentials, repeats what may be repeated, walks pages where the document
declares them and throws a class of error for each cause. It uses Web APIs only and installs nothing else.

Not published yet: in a checkout of the repository, after \`npm ci\` and \`npm run build\`, import it by its name. Once
published:

\`\`\`sh
npm install @carespec/${name}
\`\`\`

This runs against the mock, \`npm start\` in the repository. For the vendor, leave out \`baseUrl\`.

\`\`\`ts
${sample(plan)}
\`\`\`

| To | Use |
|---|---|
| change headers, timeouts, retries or the base URL of one call | \`{ headers, timeoutMs, totalTimeoutMs, retry, signal, baseUrl }\` beside \`path\`, \`query\`, \`body\` |
| handle an error | \`is${inCode}Error(error, "${plan.firstCall.operationId}")\`; \`status\` then narrows \`body\` |
| send a request that the document lacks | \`client.request("/…", { method, query, body })\`, with the credentials |
| keep a browser's bundle small | \`create${inCode}Connection\` and an operation's function of \`@carespec/${name}/operations\` |
| check answers against the document | \`validator: validation()\` of \`@carespec/${name}/validate\` |
| test without a server | \`createTestClient()\` and \`examples\` of \`@carespec/${name}/testing\`, with \`@carespec/mock\` |

How well each operation is known is in its TSDoc and in \`specs/${name}/README.md\`.
`;
}

function sample({ name, inCode, credentials, firstCall, document }: VendorPlan): string {
  const { pathname } = new URL(serverUrl(document), "http://localhost");
  const base = `http://127.0.0.1:4010/${name}${pathname.replace(/\/+$/, "")}`;
  const options = credentials.flatMap(({ options }) =>
    options.map((option) => `  ${option.name}: ${JSON.stringify(option.demo)},`),
  );
  const input = firstCall.input ? toLiteral(firstCall.input) : "";
  return `import { create${inCode}Client } from "@carespec/${name}";

const client = create${inCode}Client({
  baseUrl: ${JSON.stringify(base)},
${options.join("\n")}${options.length > 0 ? "\n" : ""}});
const data = await client.${firstCall.operationId}(${input});
${printed(firstCall.list)}`;
}

/** How many things there are depends on the mock's state. */
function printed(list: string | undefined): string {
  if (list === undefined) return "console.log(data !== null); // true";
  return `console.log(Array.isArray(data${pointerKeys(list).map(memberAccess).join("")})); // true`;
}

/** The first server's address with its variables filled. */
export function serverUrl({ servers }: VendorPlan["document"]): string {
  const { url = "/", variables = {} } = servers?.[0] ?? {};
  return url.replace(/\{([^}]+)\}/g, (written, key) => variables[key]?.default ?? written);
}
