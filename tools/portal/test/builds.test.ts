import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ensureBuilds } from "../src/builds.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-portal-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), "");
}

it("builds a checkout that can be written", async () => {
  const build = vi.fn(async () => {});
  await ensureBuilds({ root, isWritable: true, build });
  expect(build).toHaveBeenCalledOnce();
});

it("serves a read-only checkout as it is built, and says what is missing", async () => {
  const build = vi.fn(async () => {});
  const ensure = () => ensureBuilds({ root, isWritable: false, build });
  await expect(ensure).rejects.toBeInstanceOf(UserError);
  await expect(ensure).rejects.toThrow(
    `docs/dist/index.html is missing and ${root} cannot be written: run \`npm run build\` as`,
  );
  write("docs/dist/index.html");
  write("packages/mock/dist/index.js");
  await expect(ensure).rejects.toThrow(/^packages\/mock\/documents\/index\.json is missing/);
  write("packages/mock/documents/index.json");
  await ensure();
  expect(build).not.toHaveBeenCalled();
});
