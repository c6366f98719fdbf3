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
import {
  type Change,
  KEY,
  petAnswer,
  petsWorkflow,
  runPets,
  SECRET,
  withPets,
} from "./support/pets.ts";
import { serveAnswers } from "./support/serve-answers.ts";

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

it.each([
  [
    true,
    "http://127.0.0.1:2/pets",
    "the mock does not answer at http://127.0.0.1:2: nothing listens there (ECONNREFUSED); start the mock again with `npm run mock`",
  ],
  [
    false,
    "http://127.0.0.1:2/pets",
    "the sandbox of pets does not answer at http://127.0.0.1:2: nothing listens there (ECONNREFUSED); start it, or correct CARESPEC_PETS_BASE_URL",
  ],
  [
    false,
    "https://sandbox.pets.invalid",
    /^the sandbox of pets does not answer at https:\/\/sandbox\.pets\.invalid: there is no such host \(E[A-Z_]+\); start it, or/,
  ],
])("says so where nobody answers: mock %s, %s", async (isMock, baseUrl, message) => {
  const running = withPets(
    same,
    (run) => runFlows({ ...run, baseUrl }, [petsWorkflow(), petsWorkflow()]),
    isMock,
  );
  await expect(running).rejects.toThrow(message);
});

it("tells a server that dies within a flow, and no status that it did not send", async () => {
  const { flows } = await withPets(same, async (run) => {
    const server = await serveAnswers((method, url) => petAnswer(method, url), 1);
    const { flows } = await runFlows({ ...run, baseUrl: server.url }, [petsWorkflow()]);
    return { flows };
  });
  const [, second] = flows[0]?.steps ?? [];
  expect(second).toMatchObject({ stepId: "first-page", result: "failed" });
  expect(second).not.toHaveProperty("status");
  expect(second?.failures[0]?.expected).toMatch(/^an answer of http:\/\/127\.0\.0\.1:\d+$/);
  expect(second?.failures[0]?.actual).toMatch(/^none: .+\(E[A-Z_]+\)$/);
});

it("tells which part of a condition failed", () => {
  const steps = [
    {
      stepId: "read",
      workflowId: "pets",
      request: "GET /pets",
      status: 200,
      result: "failed" as const,
      failures: [{ expected: "$b == 1", actual: "2", of: "$a == 1 && $b == 1" }],
      place: "pets.arazzo.yaml:7",
    },
  ];
  const flow = {
    vendor: "pets",
    workflowId: "pets",
    summary: "",
    result: "failed",
    steps,
  } as const;
  expect(printFlow(flow).split("\n").slice(2, 5)).toEqual([
    "      expected  $b == 1",
    "      of        $a == 1 && $b == 1",
    "      got       2",
  ]);
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
