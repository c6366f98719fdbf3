import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/cli.ts";

describe("carespec-codegen", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "carespec-codegen-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(listVendors().map(({ name }) => name))(
    "finds the committed files of %s current",
    async (name) => {
      const committed = new URL(`../../../packages/${name}/src/gen/`, import.meta.url);
      cpSync(committed, join(folder, "src", "gen"), { recursive: true });
      await expect(run([name, "--check"], folder)).resolves.toBeUndefined();
    },
  );

  it("fails on a file that differs, writes nothing, and says what to run", async () => {
    await run(["healthily"], folder);
    const file = join(folder, "src", "gen", "schema.ts");
    writeFileSync(file, "stale");
    const error = await run(["healthily", "--check"], folder).catch((reason: unknown) => reason);
    expect(readFileSync(file, "utf8")).toBe("stale");
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: `${file} out of date: run \`npm run generate\` and commit`,
    });
  });

  it("names the known vendors where the given one is unknown", async () => {
    const names = listVendors().map(({ name }) => name);
    await expect(run(["acme"], folder)).rejects.toThrow(
      new UserError(`unknown vendor "acme": redocly.yaml names ${names.join(", ")}`),
    );
  });

  it("prints a mistake in one line and exits with 1", () => {
    const bin = fileURLToPath(new URL("../bin/carespec-codegen.js", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [bin, "acme"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^carespec-codegen: unknown vendor "acme": [^\n]*\n$/);
  });
});
