import { listVendors } from "@carespec/document";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { loadVendors } from "../../src/vendors/load.ts";
import { fixture } from "../support/fixture.ts";
import { runInProcess, serveInProcess } from "../support/in-process.ts";
import { printed, startCli, startServer } from "../support/process.ts";
import { exchange, head } from "../support/raw.ts";
import { registered } from "../support/registered-vendor.ts";
import { sampleArgs } from "../support/sample-vendor.ts";

const PETS = ["Rex", null];

describe("carespec-mock", () => {
  it("prints the base URL of every vendor's mock, each of which answers", async () => {
    const { url, output } = await startServer([]);
    const vendors = await loadVendors();
    expect(vendors.map(({ name }) => name)).toEqual(listVendors().map(({ name }) => name));
    for (const { basePath, document, plugin } of vendors) {
      const { credentials = {} } = plugin ?? {};
      const pairs = Object.entries(credentials).map(([key, value]) => `    ${key}: ${value}\n`);
      expect(output.stdout).toContain(
        `  ${url}${basePath}  ${document.info.title}\n${pairs.join("")}`,
      );
      const path = Object.entries(document.paths ?? {}).find(
        ([template, item]) => item.get && !template.includes("{"),
      )?.[0];
      // Without credentials 401 shows that the operation was found.
      expect((await fetch(`${url}${basePath}${path}`)).status).toBe(401);
    }
    const health = await fetch(`${url}/__mock/health`);
    expect(await health.json()).toMatchObject({ status: "ok" });
  });

  it("serves only the vendors that --vendor names", async () => {
    const [first = "", ...others] = listVendors().map(({ name }) => name);
    const [left, ...also] = others.toReversed();
    for (const chosen of [[first], [first, ...also.toReversed()]]) {
      const { url, stdout } = await serveInProcess(["--vendor", ...chosen]);
      const { vendors } = await (await fetch(`${url}/__mock/vendors`)).json();
      expect(vendors.map(({ name }: { name: string }) => name)).toEqual(chosen);
      if (left) expect(stdout).not.toContain(left);
    }
  });

  it.each(["pets-3.0.yaml", "pets-3.1.json"])(
    "serves the document %s at the root, and no vendor",
    async (file) => {
      const { url, stdout } = await serveInProcess(["--spec", fixture(file)]);
      expect(stdout).toContain(`  ${url}/  ${fixture(file)}\n`);
      expect(await (await fetch(`${url}/pets`)).json()).toEqual(PETS);
      expect((await fetch(`${url}/${registered.name}/openapi.json`)).status).toBe(404);
    },
  );

  it("puts the document under --mount, beside the vendors that are named", async () => {
    const args = [
      "--spec",
      fixture("pets-3.1.json"),
      "--mount",
      "v1/",
      "--vendor",
      registered.name,
    ];
    const { url, stdout } = await serveInProcess(args);
    expect(stdout).toContain(`  ${url}/v1  `);
    expect(await (await fetch(`${url}/v1/pets`)).json()).toEqual(PETS);
    expect((await fetch(`${url}/pets`)).status).toBe(404);
    expect((await fetch(`${url}/${registered.name}/openapi.json`)).status).toBe(200);
  });

  it("passes Prism's flags on to the document", async () => {
    const flags = ["--dynamic", "--seed", "a", "--no-cors"];
    flags.push("--json-schema-faker-fillProperties=false");
    const { url } = await serveInProcess(["--spec", fixture("library.yaml"), ...flags]);
    const first = await fetch(`${url}/books/1`);
    const body = await first.text();
    expect(Object.keys(JSON.parse(body))).toEqual(["id", "title"]);
    expect(await (await fetch(`${url}/books/1`)).text()).toBe(body);
    expect(first.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("takes Prism's flags --errors, --cors and --ignore-examples", async () => {
    const flags = ["--errors", "--cors", "--ignore-examples", "--json-schema-faker-fillProperties"];
    const { url } = await serveInProcess(["--spec", fixture("pets-3.1.json"), ...flags]);
    const response = await fetch(`${url}/pets`);
    expect(await response.json()).not.toEqual(PETS);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each<[string, { cors?: string | null; dynamic?: boolean }]>([
    ["--cors", { cors: "*" }],
    ["--cors=true", { cors: "*" }],
    ["--cors=false", { cors: null }],
    ["--cors false", { cors: null }],
    ["--no-cors", { cors: null }],
    ["--cors --no-cors", { cors: null }],
    ["--dynamic", { dynamic: true }],
    ["--dynamic=true", { dynamic: true }],
    ["--dynamic true", { dynamic: true }],
    ["-d", { dynamic: true }],
    ["--dynamic=false", { dynamic: false }],
    ["-d=false", { dynamic: false }],
    ["--no-dynamic", { dynamic: false }],
    ["--dynamic --no-dynamic", { dynamic: false }],
    ["--errors=false --ignore-examples=false", { dynamic: false }],
    ["--no-errors --no-ignore-examples", { dynamic: false }],
    ["--ignore-examples", { dynamic: true }],
    ["--ignoreExamples", { dynamic: true }],
    ["--ignoreExamples=false", { dynamic: false }],
  ])("takes a switch as Prism does: %s", async (flags, { cors, dynamic }) => {
    const { url } = await serveInProcess(["--spec", fixture("pets-3.1.json"), ...flags.split(" ")]);
    const answer = await fetch(`${url}/pets`);
    const isInvented = JSON.stringify(await answer.json()) !== JSON.stringify(PETS);
    expect(isInvented).toBe(dynamic ?? false);
    if (cors !== undefined) {
      expect(answer.headers.get("access-control-allow-origin")).toBe(cors);
    }
  });

  it.each(["--version", "-V"])("prints its version at %s", async (flag) => {
    const { code, stdout } = await runInProcess([flag]);
    expect([code, stdout]).toEqual([0, `${manifest.version}\n`]);
  });

  it("takes the state from CARESPEC_MOCK_STATE, which keeps a password off the command line", async () => {
    const refused = await runInProcess([], { CARESPEC_MOCK_STATE: "http://user:secret@nowhere" });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("unknown state: give memory or a URL");
    expect(refused.stderr).not.toContain("secret");
  });

  it("says on stderr that others reach it, and what of it they may use", async () => {
    for (const [token, word] of [
      [[], "is closed: --control-token TOKEN opens it"],
      [["--control-token", "open-sesame"], "asks for the token"],
    ] as const) {
      const args = ["--host", "0.0.0.0", "--spec", fixture("pets-3.1.json"), ...token];
      const { url, stderr } = await serveInProcess(args);
      const line = `carespec-mock: whoever reaches ${url} over the network may use it; control`;
      expect(stderr).toBe(`${line} (/__mock) ${word}\n`);
    }
  });

  it("takes --allowed-host, --control-origin and the token of CARESPEC_MOCK_CONTROL_TOKEN", async () => {
    const args = ["--allowed-host", "qa.example", "--control-origin", "http://page.example"];
    const running = startCli([...sampleArgs, "--port", "0", ...args], {
      CARESPEC_MOCK_CONTROL_TOKEN: "open-sesame",
    });
    const [, url = ""] = await printed(running, /listens on (http:\S+)\n(.+\n)+/);
    const ask = (headers: Record<string, string>) =>
      exchange(Number(new URL(url).port), head("GET /__mock/clock", headers));
    const token = { Authorization: "Bearer open-sesame" };
    expect(await ask({ Host: "qa.example" })).toContain(" 401 ");
    expect(await ask({ Host: "other.example", ...token })).toContain(" 403 ");
    const answer = await ask({ Host: "qa.example", Origin: "http://page.example", ...token });
    expect(answer).toMatch(/ 200 .*access-control-allow-origin: http:\/\/page\.example/is);
  });

  it("takes the address from CARESPEC_MOCK_HOST or from --host, which wins", async () => {
    const env = { CARESPEC_MOCK_HOST: "127.0.0.2" };
    expect((await startServer(sampleArgs, env)).url).toContain("http://127.0.0.2:");
    const named = await startServer([...sampleArgs, "--host", "127.0.0.3"], env);
    expect(named.url).toContain("http://127.0.0.3:");
  });

  it("takes the port from PORT or from --port, which wins", async () => {
    const other = await serveInProcess(["--vendor", registered.name]);
    const busy = new URL(other.url).port;
    const refused = startCli(["--vendor", registered.name], { PORT: busy });
    expect(await refused.ended).toBe(1);
    expect(refused.output.stderr).toContain(`port ${busy} `);
    const served = startCli(["--vendor", registered.name, "--port", "0"], { PORT: busy });
    await printed(served, /listens on http/);
  });

  it("logs one line a request, without its query", async () => {
    const running = await startServer(["--spec", fixture("pets-3.1.json")]);
    await fetch(`${running.url}/pets?secret=1`);
    await printed(running, /GET \/pets → 200/);
    expect(running.output.stdout).not.toContain("secret");
  });

  it("logs JSON with --log-format json", async () => {
    const spec = ["--spec", fixture("pets-3.1.json")];
    const running = await startServer([...spec, "--log-format", "json"]);
    await fetch(`${running.url}/pets?secret=1`);
    const [line = ""] = await printed(running, /^\{.*\}$/m);
    expect(JSON.parse(line)).toMatchObject({ method: "GET", path: "/pets", status: 200 });
  });

  it("logs at --log-level warn only what it refuses, and why", async () => {
    const running = await startServer([...sampleArgs, "--log-level", "warn"]);
    await fetch(`${running.url}/__mock/health`);
    await fetch(`${running.url}/library/readers`, {
      headers: { "X-Client": "tests" },
    });
    await printed(running, /GET \/library\/readers → 401 \(Authorization is not the demo pair/);
    expect(running.output.stdout).not.toContain("health");
  });

  it("logs no request at --log-level silent", async () => {
    const spec = ["--spec", fixture("pets-3.1.json")];
    const { url, output, child, ended } = await startServer([...spec, "--log-level", "silent"]);
    const before = output.stdout;
    await fetch(`${url}/pets`);
    await fetch(`${url}/nothing`);
    child.kill("SIGTERM");
    await ended;
    expect(output).toEqual({ stdout: before, stderr: "" });
  });

  it("lists its options at --help", async () => {
    const { code, stdout } = await runInProcess(["--help"]);
    expect(code).toBe(0);
    const options = ["--port", "--host", "--vendor", "--spec", "--mount", "--dynamic", "--errors"];
    options.push("--no-cors", "--seed", "--ignore-examples", "--log-level", "--log-format");
    options.push("--json-schema-faker-fillProperties");
    expect(options.filter((option) => !stdout.includes(`${option} `))).toEqual([]);
  });
});
