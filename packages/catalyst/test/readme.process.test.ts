import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { startCatalyst } from "./support/mock.ts";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(cwd, "README.md"), "utf8");
const code = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1] ?? "";

const { baseUrl, close } = await startCatalyst();
afterAll(close);

describe("the README's code", () => {
  it("prints what it says, with the mock on another port", async () => {
    const printed = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(printed[0]).toBe("Student, Example");
    expect(code).toContain('"http://127.0.0.1:4010/catalyst"');
    const moved = code.replace("http://127.0.0.1:4010/catalyst", baseUrl);
    const flags = ["--conditions=@carespec/source", "--input-type=module-typescript"];
    const node = [...flags, "--eval", moved];
    const { stdout } = await promisify(execFile)(process.execPath, node, { cwd });
    expect(stdout.trimEnd().split("\n")).toEqual(printed);
  });

  it("compiles", () => {
    const folder = mkdtempSync(join(tmpdir(), "catalyst-readme-"));
    const project = {
      extends: join(cwd, "tsconfig.json"),
      compilerOptions: {
        paths: { "@carespec/catalyst": [join(cwd, "src/index.ts")] },
        typeRoots: [join(cwd, "../../node_modules/@types")],
      },
      include: ["*.ts"],
    };
    try {
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      writeFileSync(join(folder, "readme.ts"), code);
      const tsc = spawnSync("npx", ["tsc", "-p", folder], { cwd, encoding: "utf8" });
      expect([tsc.stdout, tsc.status]).toEqual(["", 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
