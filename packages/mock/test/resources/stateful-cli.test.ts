import { describe, expect, it } from "vitest";
import { fixture } from "../support/fixture.ts";
import { handWritten } from "../support/hand-written.ts";
import { serveInProcess } from "../support/in-process.ts";
import { startCli } from "../support/process.ts";

const spec = fixture("stateful/shop.yaml");

describe("carespec-mock --stateful", () => {
  it("serves a document whose reads show writes, on a real port", async () => {
    const { url, stdout } = await serveInProcess(["--spec", spec, "--stateful", "--check"]);
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ name: "Cy" });
    const made = await fetch(`${url}/customers`, { method: "POST", headers, body });
    expect(made.status).toBe(201);
    const read = await fetch(url + made.headers.get("location"));
    expect(await read.json()).toMatchObject({ id: 3, name: "Cy" });
    expect((await fetch(`${url}/customers/1`, { method: "HEAD" })).status).toBe(200);
    expect(stdout).toContain("Shop");
  });

  it("is plain Prism without the flag", async () => {
    const { url } = await serveInProcess(["--spec", spec]);
    await fetch(`${url}/customers/1`, { method: "DELETE" });
    const read = await fetch(`${url}/customers/1`);
    expect([read.status, read.headers.get("x-mock-reason")]).toEqual([200, null]);
  });

  it("prints what it finds with --explain, and ends", async () => {
    const { output, ended } = startCli(["--spec", spec, "--explain"]);
    expect(await ended).toBe(0);
    expect(output.stdout).toMatch(/^spec: 3 resources; 12 of 14 operations answered from state\n/);
    expect(output.stdout).toContain('the id is "number" ({orderNumber} is its number)');
    expect(output.stdout).toMatch(/GET +\/search +its path is neither a collection nor an item/);
  });

  it("explains nothing of vendors whose state is written by hand", async () => {
    const vendors = handWritten.flatMap((name) => ["--vendor", name]);
    const { output, ended } = startCli(["--explain", ...vendors]);
    expect(await ended).toBe(0);
    expect(output.stdout).toBe("nothing to explain: these vendors' state is written by hand\n");
  });

  it("has no effect without a document, and says so", async () => {
    const { output, ended } = startCli(["--stateful"]);
    expect([await ended, output.stderr]).toEqual([
      1,
      "carespec-mock: --stateful has no effect on the vendors: add --spec FILE, or leave the option out\n",
    ]);
  });
});
