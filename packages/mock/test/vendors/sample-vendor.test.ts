import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { ORIGIN, openSession } from "../support/sample-session.ts";
import {
  entitled,
  newReader,
  SAMPLE_BASE,
  sampleFiles,
  sampleMock,
} from "../support/sample-vendor.ts";

const mock = await sampleMock({ check: true });

describe("the sample vendor of these tests", () => {
  it("does what its document says, by its handlers", async () => {
    const { ask } = openSession(mock);
    const json = newReader("new@example.com");
    const created = await ask("/readers", { method: "POST", json });
    const { readerId } = await created.json();
    const statuses = async (...requests: [path: string, method?: string, json?: unknown][]) =>
      Promise.all(
        requests.map(
          async ([path, method = "GET", json]) => (await ask(path, { method, json })).status,
        ),
      );
    const { ticket } = await (await ask(`/readers/${readerId}/tickets`, { method: "POST" })).json();
    expect(created.status).toBe(201);
    expect(
      await statuses(
        ["/readers?page=2&size=1"],
        [`/readers/${readerId}`],
        [`/readers/${readerId}`, "PUT", json],
        [`/sign-on?readerId=${readerId}&ticket=${ticket}`],
        [`/readers/${readerId}/books/b-1`, "POST"],
        ["/books"],
        ["/books/b-1"],
      ),
    ).toEqual([200, 200, 200, 302, 200, 200, 200]);
    expect(
      await statuses(
        ["/readers", "POST", json],
        ["/readers?page=0"],
        ["/readers/none"],
        ["/readers/none", "PUT", json],
        ["/readers/none/tickets", "POST"],
        ["/readers/none/books/b-1", "POST"],
        [`/readers/${readerId}/books/none`, "POST"],
        ["/sign-on?readerId=r-1&ticket=none"],
        ["/books/none"],
      ),
    ).toEqual([422, 422, 404, 404, 404, 404, 404, 401, 404]);
  });

  it("refuses a caller without credentials, and a body that is not JSON", async () => {
    const { ask } = openSession(mock);
    const status = async (headers: Record<string, string>) =>
      (await ask("/readers", { headers })).status;
    expect([await status({ "X-Client": "" }), await status({ Authorization: "Basic x" })]).toEqual([
      403, 401,
    ]);
    const broken = await mock.fetch(`${ORIGIN}${SAMPLE_BASE}/readers`, {
      method: "POST",
      headers: entitled,
      body: "{",
    });
    expect([broken.status, broken.headers.get("x-mock-reason")]).toEqual([
      400,
      expect.stringContaining("[spec/json; "),
    ]);
  });

  it("is loaded from its files, as the command line takes them", async () => {
    const { document: file, plugin } = sampleFiles;
    const loaded = await createMock({ spec: { file, plugin } });
    const [listing] = loaded.listVendors("http://mock.test");
    expect(listing).toMatchObject({ name: "spec", title: "Sample Library" });
  });
});
