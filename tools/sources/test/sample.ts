import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const evidence = (source: string, section: string, indent: string) =>
  `${indent}x-evidence: { status: partial, source: ${source}, section: ${section}, checked: '2026-01-31' }\n`;

/** The files of a small document whose statements cite three sections of one source. */
export const sampleFiles: Record<string, string> = {
  "sources.yaml": `# kept
sources:
  - id: reference
    title: Reference
    address: https://vendor.test/reference
    prints: every operation
    checked: '2026-01-31'
    ceiling: documented
  - id: help
    title: Help
    address: https://vendor.test/help
    prints: meanings
    checked: '2026-01-31'
    ceiling: partial
`,
  "openapi.yaml": `openapi: 3.1.0
servers:
  - url: https://api.vendor.test
${evidence("reference", "Hosts", "    ")}paths:
  /users:
    $ref: paths/users.yaml
  /sites:
    $ref: paths/sites.yaml
`,
  "paths/users.yaml": `get:
  operationId: listUsers
${evidence("reference", "Users", "  ")}  responses:
    '200': { content: { application/json: { schema: { $ref: ../components/schemas/User.yaml } } } }
post:
  operationId: createUser
${evidence("[help, reference]", "Users", "  ")}  requestBody: { $ref: '../components/requestBodies/User.yaml' }
`,
  "paths/sites.yaml": `parameters:
  - name: page
    in: query
${evidence("reference", "Pages", "    ")}get:
  operationId: listSites
  x-evidence: { status: documented, source: reference, checked: '2026-01-31' }
`,
  "components/requestBodies/User.yaml": `content:
  application/json:
    schema: { $ref: '../schemas/User.yaml' }
`,
  "components/schemas/User.yaml": `type: object
properties:
  name:
    type: string
${evidence("reference", "Users", "    ")}`,
};

/** Writes the sample, or other files, into a new folder. */
export function writeSample(files: Record<string, string> = sampleFiles): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-sources-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
