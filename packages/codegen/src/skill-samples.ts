import {
  type CallInput,
  type OpenApiDocument,
  pointerKeys,
  type VendorFacts,
} from "@carespec/document";
import { memberAccess } from "@carespec/document/normalize";

/** What a skill file is written from. */
export interface SkillFacts {
  /** The vendor's name, which the mock's paths begin with. */
  vendor: string;
  packageName: string;
  document: OpenApiDocument;
  facts: VendorFacts;
}

/** A program that creates the client with credentials of the environment and makes the first call. */
export function callSample({
  vendor,
  packageName,
  document,
  facts: { client },
}: SkillFacts): string {
  const { firstCall, factory, credentials, options = {} } = client;
  return [
    `import { ${factory} } from "${packageName}";`,
    "",
    `const client = ${factory}({`,
    `  baseUrl: "http://127.0.0.1:4010/${vendor}${serverPath(document)}",`,
    ...credentials.map((name) => `  ${name}: process.env.${environmentName(vendor, name)} ?? "",`),
    ...Object.entries(options).map(
      ([name, code]) => `  ${name}: ${code}, // README.md says what you decide with it`,
    ),
    "});",
    `const data = await client.${firstCall.operationId}(${inputText(firstCall.input)});`,
    firstCall.finds
      ? `console.log(${lengthOf(firstCall.finds.pointer)}); // ${firstCall.finds.items}`
      : "console.log(data !== null); // true",
  ].join("\n");
}

/** A program that calls the mock in its own process and handles an error. */
export function testSample({ packageName, facts }: SkillFacts): string {
  const { operationId, input } = facts.client.firstCall;
  return `import { isVendorError } from "${packageName}";
import { createTestClient } from "${packageName}/testing";

const { client, session, close } = await createTestClient();
await session.addFault({ fault: "status", status: 400, operation: "${operationId}", times: 1 });
try {
  await client.${operationId}(${inputText(input)});
} catch (error) {
  if (!isVendorError(error)) throw error;
  console.log(error.status); // 400
}
await close();`;
}

/** The environment variable that a sample reads a credential from. */
function environmentName(vendor: string, credential: string): string {
  const words = `${vendor}-${credential.replace(/[A-Z]/g, "-$&")}`;
  return words.replaceAll("-", "_").toUpperCase();
}

function inputText(input: CallInput | undefined): string {
  return input ? literal(input) : "";
}

function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `${name}: ${literal(member)}`;
  });
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function lengthOf(pointer: string): string {
  return `data${[...pointerKeys(pointer), "length"].map(memberAccess).join("")}`;
}

function serverPath({ servers }: OpenApiDocument): string {
  const { pathname } = new URL(servers?.[0]?.url ?? "/", "http://localhost");
  return pathname.replace(/\/+$/, "");
}
