import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { printFlow } from "../src/report/print-flows.ts";
import { runRespect } from "../src/run/respect.ts";
import { runFlows } from "../src/run/run-flows.ts";
import { type Change, KEY, petsWorkflow, runPets, SECRET, withPets } from "./support/pets.ts";

const same: Change = (answer) => answer;

/** Nothing that a run shows or keeps has one of these. */
function expectNoSecret(result: unknown): void {
  const text = JSON.stringify(result);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(KEY);
}

it("passes where every step answers as it should, and says what each was", async () => {
  const { flows } = await runPets(same);
  expect(flows.map(printFlow).join("")).toBe(
    "pets: read-pets  Log in and read pets\n" +
      "  ✓ log-in  POST /sessions 200\n" +
      "  ✓ first-page  GET /pets 200\n" +
      "  ✓ second-page  GET /pets 200\n" +
      "  ✓ read-pet  GET /pets/{id} 200\n" +
      "  ✓ miss-pet  GET /pets/{id} 404\n\n",
  );
  expectNoSecret(flows);
});

const place = (line: number) =>
  `      at        tools/flows/test/fixtures/pets/workflows/pets.arazzo.yaml:${line}`;

const renamed: Change = (answer, _, url) =>
  /^\/pets\/8f/.test(url.pathname)
    ? { ...answer, body: { ...(answer.body as object), name: "Bo" } }
    : answer;

const broken: [what: string, change: Change, lines: string[]][] = [
  [
    "another status",
    (answer, method) =>
      method === "POST" ? { ...answer, status: 401, body: { message: "no" } } : answer,
    [
      "  ✗ log-in  POST /sessions 401",
      "      expected  $statusCode == 200",
      "      got       401",
      place(16),
      "  - first-page  GET /pets not run",
    ],
  ],
  [
    "another value",
    renamed,
    [
      "  ✗ read-pet  GET /pets/{id} 200",
      "      expected  $response.body#/name == 'Rex'",
      '      got       "Bo"',
      place(45),
      "  - miss-pet  GET /pets/{id} not run",
    ],
  ],
  [
    "an undocumented status",
    (answer, _, url) => (url.pathname.endsWith("nobody") ? { ...answer, status: 410 } : answer),
    [
      "  ✗ miss-pet  GET /pets/{id} 410",
      "      expected  $statusCode == 404",
      "      got       410",
      "      expected  a status of the document",
      "      got       410",
      place(54),
    ],
  ],
  [
    "another media type",
    (answer, _, url) =>
      url.pathname === "/pets" ? { ...answer, headers: { "content-type": "text/html" } } : answer,
    ["  ✗ first-page  GET /pets 200", "      expected  a media type of the document"],
  ],
  [
    "a body that breaks its schema",
    (answer, _, url) =>
      url.pathname === "/pets" ? { ...answer, body: [{ id: 1, name: "Rex" }] } : answer,
    ["  ✗ first-page  GET /pets 200", "      expected  a body that fits its schema"],
  ],
];

it.each(broken)("fails for %s, with what was expected and what came", async (_, change, lines) => {
  const { flows } = await runPets(change);
  expect(flows[0]?.result).toBe("failed");
  const printed = flows.map(printFlow).join("").split("\n");
  for (const line of lines) expect(printed).toContain(line);
  expectNoSecret(flows);
});

it("does not follow a redirect, which is an answer", async () => {
  const change: Change = (answer, method) =>
    method === "POST"
      ? {
          ...answer,
          status: 302,
          headers: { ...answer.headers, location: "http://other.example/" },
        }
      : answer;
  const { flows } = await runPets(change);
  expect(flows[0]?.steps[0]).toMatchObject({ status: 302, result: "failed" });
});

it("asks the gate even where a file would call the address of its document", async () => {
  const asked: string[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void proxy.close());
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { file } = petsWorkflow();
  const { steps } = await runRespect({
    file,
    workflowId: "read-pets",
    inputs: { secret: SECRET },
    servers: { unknown: url },
  });
  expect(asked).toEqual(["pets.example:443"]);
  expect(steps[0]?.checks).toMatchObject([{ name: "failed network request", passed: false }]);
});

it("says so where nobody answers", async () => {
  const { flows } = await withPets(same, (run) =>
    runFlows({ ...run, baseUrl: "http://127.0.0.1:9" }, [petsWorkflow()]),
  );
  expect(flows[0]?.steps[0]?.failures).toMatchObject([{ expected: "an answer" }]);
});

it("gives each workflow a session of its own on a mock, and a vendor no header of ours", async () => {
  const sent = (isMock: boolean) =>
    withPets(
      same,
      async (run, requests) => {
        await runFlows(run, [petsWorkflow()]);
        return requests.map((each) => JSON.parse(each).headers["x-mock-session"]);
      },
      isMock,
    );
  const [first, ...others] = await sent(true);
  expect(first).toMatch(/^flow-read-pets-/);
  expect(new Set(others)).toEqual(new Set([first]));
  expect(new Set(await sent(false))).toEqual(new Set([undefined]));
});

it("shows no data of persons that a vendor has answered", async () => {
  const change: Change = (answer, method, url) => {
    const { body } = renamed(answer, method, url);
    return url.pathname.startsWith("/pets/8f")
      ? { ...answer, body: { ...(body as object), owner: "Bo Owner", name: "Bo Owner" } }
      : answer;
  };
  const { flows } = await runPets(change, false);
  expect(flows[0]?.steps[3]?.failures).toEqual([
    { expected: "$response.body#/name == 'Rex'", actual: '"********"' },
  ]);
});

it("leaves nothing on the disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "flows-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv("TMPDIR", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  await runPets(same);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(join(import.meta.dirname, "fixtures/pets/workflows"))).toEqual([
    "pets.arazzo.yaml",
  ]);
});
