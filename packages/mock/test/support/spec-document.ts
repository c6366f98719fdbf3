import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createMock, type Mock, type MockOptions, type SpecOptions } from "../../src/index.ts";

/** Writes files into a folder of their own for the running test; returns the folder. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-document-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A mock of a document that is given as text, for the running test. */
export async function mockOf(
  text: string,
  options: Omit<SpecOptions, "file"> & { name?: string; mock?: MockOptions } = {},
): Promise<Mock & { file: string }> {
  const { name = "openapi.yaml", mock: more, ...spec } = options;
  const file = join(folderOf({ [name]: text }), name);
  const mock = await createMock({ ...more, spec: { file, ...spec } });
  onTestFinished(() => mock.close());
  return { ...mock, file };
}

/** What a mock's load report says, one line a finding, with the file's name alone. */
export async function linesOf(mock: Mock & { file: string }): Promise<string[]> {
  const { findings } = await mock.loadReport();
  const name = mock.file.split("/").at(-1) as string;
  return findings.map(
    ({ kind, place, text }) => `${place.replace(mock.file, name)}: ${kind}: ${text}`,
  );
}

/** An OpenAPI document with these paths, in flow style. */
export function openApi(paths: string, version = "3.1.0", more = ""): string {
  return `openapi: ${version}\ninfo: {title: t, version: "1"}\n${more}\npaths:\n${paths.replaceAll(/^/gm, "  ")}\n`;
}

/** A response with a JSON example. */
export const OK =
  '{responses: {"200": {description: ok, content: {application/json: {example: {n: 1}}}}}}';
