import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { VendorPlan } from "../plan/vendor-plan.ts";
import { clientManifest } from "./client/manifest.ts";
import { clientReadme } from "./client/readme.ts";
import { clientSources } from "./client/sources.ts";
import { clientTests } from "./client/tests.ts";
import { vendorFacts } from "./specs/facts.ts";
import { firstFlow } from "./specs/first-flow.ts";
import { specsManifest } from "./specs/manifest.ts";
import { mockSources } from "./specs/mock.ts";
import { specsReadme } from "./specs/readme.ts";
import { specsSources } from "./specs/sources.ts";
import { specsTests } from "./specs/tests.ts";

/** The files of `specs/<vendor>` beside the document. */
export function specsFiles(plan: VendorPlan): Record<string, string> {
  return {
    "package.json": json(specsManifest(plan)),
    "redocly.yaml": SPECS_REDOCLY,
    "tsconfig.json": tsconfig(["*.ts", "mock", "test"]),
    "README.md": specsReadme(plan),
    "sources.yaml": specsSources(plan),
    "vendor.ts": vendorFacts(plan),
    ...mockSources(plan),
    ...firstFlow(plan),
    ...specsTests(plan),
  };
}

/** The files of `packages/<vendor>` that are not generated from the document. */
export function clientFiles(plan: VendorPlan): Record<string, string> {
  return {
    "package.json": json(clientManifest(plan)),
    "tsconfig.json": tsconfig(["src", "test"]),
    "tsdown.config.ts": `import { clientBuild } from "../../tsdown.client.ts";\n\nexport default clientBuild();\n`,
    "README.md": clientReadme(plan),
    ...clientSources(plan),
    ...clientTests(plan),
  };
}

/** Writes files below a folder, which is made. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Copies the house's license, which every published package has. */
export function copyLicense(root: string, folder: string): void {
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
}

const SPECS_REDOCLY = `# The house rules. Exceptions are listed with their reasons in lint-waivers.yaml.
telemetry: "off"

extends:
  - ../redocly.rules.yaml
`;

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function tsconfig(include: string[]): string {
  const list = include.map((each) => JSON.stringify(each)).join(", ");
  return `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "types": ["node"], "lib": ["es2023", "dom", "dom.iterable"] },
  "include": [${list}]
}
`;
}
