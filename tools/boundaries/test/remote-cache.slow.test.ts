import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { repositoryRoot } from "@carespec/document";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

const turbo = join(
  dirname(createRequire(import.meta.url).resolve("turbo/package.json")),
  "bin/turbo",
);

/** turbo asks for 32 characters. */
const SECRET = "a secret that all machines share";

/** What turbo sent: the artifacts by their addresses, with their signatures. */
const kept = new Map<string, { body: Buffer; tag: string | undefined }>();
let server: Server;
let folder: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (request.method === "PUT") {
      const tag = request.headers["x-artifact-tag"] as string | undefined;
      kept.set(path, { body: await buffer(request), tag });
      response.writeHead(202).end('{"urls":[]}');
    } else if (path.endsWith("/status")) response.end('{"status":"enabled"}');
    else if (path.endsWith("/events")) response.end("{}");
    else {
      const found = kept.get(path);
      const headers = found?.tag ? { "x-artifact-tag": found.tag } : {};
      response.writeHead(found ? 200 : 404, headers).end(found?.body);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  folder = mkdtempSync(join(tmpdir(), "carespec-remote-"));
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => kept.clear());

/** Builds a clean checkout of a repository with this one's settings of the cache. */
async function build(key?: string): Promise<"built" | "restored"> {
  const checkout = mkdtempSync(join(folder, "checkout-"));
  const write = (file: string, value: object) => {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    writeFileSync(join(checkout, file), JSON.stringify(value));
  };
  const settings = readFileSync(join(repositoryRoot, "turbo.json"), "utf8");
  const [, remoteCache = ""] = /"remoteCache": (\{.*?\})/.exec(settings) ?? [];
  const tasks = { build: { outputs: ["dist/**"] } };
  write("turbo.json", { noUpdateNotifier: true, remoteCache: JSON.parse(remoteCache), tasks });
  write("package.json", { name: "top", packageManager: "npm@11.19.1", workspaces: ["one"] });
  write("package-lock.json", { name: "top", lockfileVersion: 3, packages: {} });
  const script = `node -e "fs.mkdirSync('dist'); fs.writeFileSync('dist/made', 'here')"`;
  write("one/package.json", { name: "one", scripts: { build: script } });
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_"));
  const child = spawn(process.execPath, [turbo, "run", "build"], {
    cwd: checkout,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...Object.fromEntries(own),
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      TURBO_API: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      TURBO_TOKEN: "any",
      TURBO_TEAM: "team_any",
      ...(key && { TURBO_REMOTE_CACHE_SIGNATURE_KEY: key }),
    },
  });
  const printed = await text(child.stdout);
  expect(readFileSync(join(checkout, "one/dist/made"), "utf8"), printed).toBe("here");
  return printed.includes("one:build: cache hit") ? "restored" : "built";
}

it("a clean checkout restores what another has built and signed with the same key", async () => {
  expect(await build(SECRET)).toBe("built");
  expect([...kept.values()].map(({ tag }) => typeof tag)).toEqual(["string"]);
  expect(await build(SECRET)).toBe("restored");
});

it("what another key has signed, or somebody has changed, is built again", async () => {
  expect(await build(SECRET)).toBe("built");
  expect(await build(`another ${SECRET}`)).toBe("built");
  for (const { body } of kept.values()) body.writeUInt8(body.readUInt8(9) ^ 1, 9);
  expect(await build(`another ${SECRET}`)).toBe("built");
});

it("without a key nothing is sent or restored", async () => {
  expect(await build()).toBe("built");
  expect(kept.size).toBe(0);
  await build(SECRET);
  expect(await build()).toBe("built");
});
