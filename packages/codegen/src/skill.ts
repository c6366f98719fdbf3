import {
  countEvidence,
  type OpenApiDocument,
  operationsOf,
  type VendorFacts,
} from "@carespec/document";
import { callSample, testSample } from "./skill-samples.ts";

/** Writes a client's `SKILL.md`, which tells a coding agent how to use the package. */
export function generateSkill(
  vendor: string,
  document: OpenApiDocument,
  facts: VendorFacts,
): string {
  const packageName = `@carespec/${vendor}`;
  const skill = { vendor, packageName, document, facts };
  const { title } = document.info;
  // The head is YAML, in which these would begin a value or a comment.
  const plainTitle = title.replaceAll(/\s*[:#]\s*/g, " ");
  return `---
name: carespec-${vendor}
description: Write and test TypeScript that calls the ${plainTitle} with the client ${packageName}. Use it for credentials, pages, errors, tests without the vendor, and to tell what the vendor documents from what is inferred.
---

<!-- Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit. -->

# ${packageName}

A typed client of the ${title}.${warning(document)}

\`README.md\` beside this file has all options and the vendor's traps: read it before you write more than one call.

\`\`\`sh
npm install ${packageName}
npm install --save-dev @carespec/mock
\`\`\`

## Create the client and call it

This runs against the mock, which \`npx @carespec/mock\` starts. For the vendor, leave out \`baseUrl\`.

\`\`\`ts
${callSample(skill)}
\`\`\`

Credentials come from the environment or a secret store, never from the code. The mock lists demo credentials at
\`http://127.0.0.1:4010/__mock/vendors\`; real ones do not work there, and must not be sent to it.

## Test with the mock and handle errors

\`createTestClient\` needs neither a server nor credentials, and each has a session of its own.

\`\`\`ts
${testSample(skill)}
\`\`\`

Every failed call throws a \`VendorError\`: \`status\` narrows it, \`body\` has not been checked. The client itself repeats
what may be repeated; \`timeoutMs\`, \`totalTimeoutMs\`, \`retry\` and \`signal\` are options of each call.

## Operations

Each is a method of the client. It takes \`{ path, query, body }\` and gives the answer's data.${pagesText(document)}

${operationLines(document).join("\n")}

## Evidence

${evidenceText(document)} The method's TSDoc names the source and what is uncertain;
\`npx @carespec/mock mcp\` is an MCP server whose tool \`explain\` gives the same for each field. Never present what is inferred as the vendor's word: name it in code
review and have it confirmed by the vendor before production.
`;
}

function pagesText(document: OpenApiDocument): string {
  const paged = operationsOf(document).some(({ operation }) => operation["x-pagination"]);
  if (!paged) return "";
  return ` Those marked
\`pages\` also walk their list item by item, \`for await (const item of client.<operation>.pages())\`.`;
}

function operationLines(document: OpenApiDocument): string[] {
  return operationsOf(document).map(({ operation }) => {
    const { operationId, summary = "", "x-evidence": evidence } = operation;
    const pages = operation["x-pagination"] ? ", pages" : "";
    return `- \`${operationId}\`: ${summary} (${evidence?.status ?? "not stated"}${pages})`;
  });
}

function warning(document: OpenApiDocument): string {
  const { all, inferred } = counts(document);
  if (inferred === 0) return "";
  return ` **The vendor does not document ${inferred} of its ${all} operations: they are inferred.**`;
}

function evidenceText(document: OpenApiDocument): string {
  const { all, documented, partial, inferred } = counts(document);
  return `Of ${all} operations the vendor documents ${documented}, shows ${partial} in part, and ${inferred} are inferred by us. Fields and answers may be
known less well than their operation.`;
}

function counts(document: OpenApiDocument) {
  const all = operationsOf(document).flatMap(({ operation }) => operation["x-evidence"] ?? []);
  return { all: all.length, ...countEvidence(all) };
}
