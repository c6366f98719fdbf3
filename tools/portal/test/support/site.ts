import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { createSend } from "../../src/static/send.ts";
import { serveSite } from "../../src/static/serve-site.ts";

/** A folder of the system's temporary folder, until the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-portal-"));
  atFileEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their paths below a folder. */
export function writeFiles(folder: string, files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Serves a folder at `/docs` of a free port until the test file ends. */
export async function serveFolder(
  folder: string,
  editPage?: (html: string) => string,
): Promise<string> {
  const serve = serveSite({
    prefix: "/docs",
    folder,
    send: createSend(),
    ...(editPage && { editPage }),
  });
  const server = createServer((request, response) => {
    serve(request, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atFileEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
