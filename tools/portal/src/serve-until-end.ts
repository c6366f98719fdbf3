import { createOutput, onEnd } from "@carespec/command";
import type { MockOptions, VendorListing } from "@carespec/mock";
import type { BrokenDocument } from "@carespec/specs";
import { readAllowedHosts } from "./port.ts";

/** How to serve. */
export interface ServeOptions {
  port: number;
  render: (url: string, vendors: VendorListing[], broken: BrokenDocument[]) => string;
}

/** Serves what is built, says where, logs a line for each request to the mock, and ends with a word on Ctrl-C. */
export async function serveUntilEnd({ port, render }: ServeOptions): Promise<void> {
  // Prism loads slowly; a mistake does not wait for it.
  const { startPortal } = await import("./server.ts");
  const allowedHosts = readAllowedHosts(process.env.CARESPEC_MOCK_ALLOWED_HOSTS);
  const { requestLine } = await import("@carespec/mock");
  const output = createOutput({ stream: process.stdout, tellDropped });
  const onAnswer: MockOptions["onAnswer"] = (...answered) => output.write(requestLine(...answered));
  const { url, vendors, mock, close } = await startPortal({ port, allowedHosts, onAnswer });
  // Before it says that it is ready: who waits for that may end it at once.
  onEnd("portal/src/", async (reason) => {
    await close();
    if (reason === "SIGINT") process.stdout.write("\nCarespec has stopped.\n");
  });
  process.stdout.write(render(url, vendors, mock.listBroken()));
}

function tellDropped(count: number): string {
  return `${count} lines of the log were dropped, because stdout did not take them\n`;
}
