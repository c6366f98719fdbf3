import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { UserError } from "@carespec/command";

/** A registry that lives as long as a rehearsal. */
export interface LocalRegistry {
  url: string;
  /** npm configuration for installing: this registry, its own cache, no account. */
  readerConfig: string;
  /** The same, with an account that may publish. */
  publisherConfig: string;
  close(): Promise<void>;
}

/**
 * Starts Verdaccio on a free port. It serves the scope's packages from its own storage only, and
 * all others from the given registry.
 *
 * @param folder - where its storage and accounts are written
 * @param uplink - address of the registry behind it
 */
export async function startRegistry(folder: string, uplink: string): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const server = await createServer(folder, uplink);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  try {
    const reader = [`registry=${url}`, `cache=${join(folder, "cache")}`, ...quiet];
    const publisher = [...reader, `${url.slice("http:".length)}:_authToken=${await signUp(url)}`];
    const write = (name: string, lines: string[]) => {
      writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
      return join(folder, name);
    };
    return {
      url,
      readerConfig: write("reader.npmrc", reader),
      publisherConfig: write("publisher.npmrc", publisher),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const quiet = [
  "audit=false",
  "fund=false",
  "ignore-scripts=true",
  "loglevel=error",
  "update-notifier=false",
];

async function createServer(folder: string, uplink: string): Promise<Server> {
  const { runServer } = await import("verdaccio").catch((cause) => {
    throw new UserError("Verdaccio is not installed: run `npm ci`", { cause });
  });
  return runServer({
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, "accounts"), max_users: 1 } },
    uplinks: { npm: { url: uplink, timeout: "60s", agent_options: { maxSockets: 40 } } },
    packages: {
      "@carespec/*": { access: "$all", publish: "$authenticated" },
      "**": { access: "$all", proxy: "npm" },
    },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  } as never);
}

/** Creates the account that publishes, and returns its token. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: randomUUID() }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token) return token;
  throw new UserError(`the local registry opened no account: status ${response.status}`);
}
