import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { listUnpublished } from "../src/list-unpublished.ts";
import type { PackedPackage } from "../src/pack.ts";

const packed = ["@scope/a", "@scope/b", "@scope/c"].map((name) => {
  const manifest = { name, version: "1.1.0" };
  return { name, folder: "", manifest, tarball: "", files: [] } satisfies PackedPackage;
});

async function registry(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it("lists packages and versions that the registry does not have", async () => {
  const known: Record<string, string[]> = { a: ["1.0.0", "1.1.0"], b: ["1.0.0"] };
  const url = await registry((request, response) => {
    const versions = known[/^\/@scope%2[fF](\w)$/.exec(request.url ?? "")?.[1] ?? ""];
    response.statusCode = versions ? 200 : 404;
    const body = { versions: Object.fromEntries((versions ?? []).map((one) => [one, {}])) };
    response.end(JSON.stringify(body));
  });
  const names = (await listUnpublished(packed, url)).map(({ name }) => name);
  expect(names).toEqual(["@scope/b", "@scope/c"]);
});

it("publishes nothing where the registry fails", async () => {
  const url = await registry((_, response) => response.writeHead(503).end());
  await expect(listUnpublished(packed, url)).rejects.toThrow("answers 503 for @scope/");
});
