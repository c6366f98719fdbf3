import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { run } from "../../src/cli.ts";
import type { Case } from "./case.ts";
import { compileFolder } from "./compile-folder.ts";

/** What came of a case. */
export interface Outcome {
  /** What the generator told. */
  lines: string[];
  /** What the compilers found in the generated code and the call. */
  compiler: string[];
  /** The last request that arrived. */
  request: { line: string; headers: Record<string, unknown>; body: string } | undefined;
  result: unknown;
}

/**
 * Generates the client of each case, compiles it with its call, and makes the calls in a process of
 * their own against a real server, which remembers the last request of each.
 */
export async function runCases(cases: Case[]) {
  const folder = mkdtempSync(join(tmpdir(), "carespec-corpus-"));
  symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const outcomes = new Map<string, Outcome>();
  for (const [index, { name, document, options, imports, call }] of cases.entries()) {
    const own = join(folder, `case-${index}`);
    mkdirSync(own);
    writeFileSync(join(own, "openapi.json"), JSON.stringify(document));
    const lines: string[] = [];
    const args = ["--document", "openapi.json", "--out", "api", "--validators"];
    await run(args, own, (line) => lines.push(line));
    writeFileSync(join(own, "call.ts"), programOf(call, options, imports));
    outcomes.set(name, { lines, compiler: [], request: undefined, result: undefined });
  }
  const found = compileFolder(folder);
  cases.forEach(({ name }, index) => {
    const own = outcomes.get(name) as Outcome;
    own.compiler = found.filter((line) => line.includes(`case-${index}/`));
  });
  const server = createServer(async (request, response) => {
    const [, index = "", path = ""] = /^\/(\d+)(.*)$/s.exec(request.url ?? "") ?? [];
    const { name, answer = {} } = cases[Number(index)] as Case;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const own = outcomes.get(name) as Outcome;
    own.request = { line: `${request.method} ${path}`, headers: request.headers, body };
    const { status = 200, type = "application/json", body: text = "{}" } = answer;
    response.writeHead(status, { "Content-Type": type }).end(status === 204 ? "" : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const results = await callAll(folder, cases.length, port);
  cases.forEach(({ name }, index) => {
    (outcomes.get(name) as Outcome).result = results[index];
  });
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { outcomes, close };
}

function programOf(call: string, options = "", imports = ""): string {
  return `import * as Api from "./api/index.ts";
${imports}

export async function call(baseUrl: string): Promise<unknown> {
  const client = Api.createApiClient({ baseUrl, retry: 0${options && `, ${options}`} });
  void client;
  return ${call};
}
`;
}

/** Runs all calls in Node, one after the other; a rejection is \`{ error }\`. */
async function callAll(folder: string, count: number, port: number): Promise<unknown[]> {
  const program = `const results = [];
for (let i = 0; i < ${count}; i += 1) {
  const { call } = await import("./case-" + i + "/call.ts").catch((error) => ({ call: () => Promise.reject(error) }));
  results.push(await call("http://127.0.0.1:${port}/" + i).catch((error) => ({ error: String(error) })));
}
console.log(JSON.stringify(results.map((one) => one ?? null)));
`;
  writeFileSync(join(folder, "run.mjs"), program);
  const child = spawn(
    process.execPath,
    ["--conditions=@carespec/source", "--no-warnings", "run.mjs"],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  let text = "";
  for await (const chunk of child.stdout) text += chunk;
  return JSON.parse(text);
}
