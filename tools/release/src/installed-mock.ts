import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { UserError } from "@carespec/command";
import { installed } from "./consumer.ts";
import { readManifest } from "./workspace.ts";

/** The mock that a consumer has installed, running. */
export interface InstalledMock {
  url: string;
  /** Lists the vendors with base URLs in a new session, so that runs do not meet. */
  listVendors(session: string): Promise<ListedVendor[]>;
  stop(): Promise<void>;
}

/** One vendor as the mock lists it. */
export interface ListedVendor {
  name: string;
  baseUrl: string;
  credentials: Record<string, string>;
}

/**
 * Starts the command `carespec-mock` of a project on a free port.
 *
 * @param options - more options of the command
 * @throws UserError with the mock's own message where it does not start
 */
export async function startInstalledMock(
  project: string,
  options: readonly string[] = [],
): Promise<InstalledMock> {
  const folder = installed(project, "@carespec/mock");
  const command = join(folder, readManifest(folder).bin?.["carespec-mock"] ?? "");
  const child = spawn(process.execPath, [command, "--port", "0", ...options], { cwd: project });
  const kill = () => child.kill("SIGKILL");
  process.prependListener("exit", kill);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (complaint += text));

  const url = await new Promise<string | undefined>((resolve) => {
    createInterface(child.stdout).on("line", (line) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address) resolve(address);
    });
    void ended.then(() => resolve(undefined));
  });
  if (!url) throw new UserError(`the installed mock did not start: ${complaint.trim()}`);
  return {
    url,
    async listVendors(session) {
      const response = await fetch(`${url}/__mock/vendors`);
      const { vendors } = (await response.json()) as { vendors: ListedVendor[] };
      return vendors.map(({ name, baseUrl, credentials }) => {
        const { pathname } = new URL(baseUrl);
        return { name, baseUrl: `${url}/__session/${session}${pathname}`, credentials };
      });
    },
    async stop() {
      process.off("exit", kill);
      child.kill();
      await ended;
    },
  };
}
