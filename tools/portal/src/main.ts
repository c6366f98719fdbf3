import { readArguments, runCommand, UserError } from "@carespec/command";

const USAGE = `
Usage: npm start

Builds what has changed, then serves portal, docs and mocks on one port. Takes no arguments.

  PORT=<number>  the port, 0 for a free one (default: 4010)
`;

await runCommand("carespec", async () => {
  readArguments(USAGE);
  const port = readPort(process.env.PORT);
  // Prism loads slowly; a mistake does not wait for it.
  const { startPortal } = await import("./server.ts");
  const { url, vendors, close } = await startPortal({ port });
  // Before it says that it is ready: who waits for that may end it at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => close().then(() => process.exit(0)));
  }
  process.stdout.write(banner(url, vendors));
});

function readPort(text = "4010"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`PORT=${text} is not a port: give a number from 0 to 65535`);
}

function banner(url: string, vendors: { title: string; baseUrl: string; credentials: object }[]) {
  const blocks = vendors.map(({ title, baseUrl, credentials }) => {
    const pairs = Object.entries(credentials).map(([name, value]) => `    ${name}: ${value}\n`);
    return `\n  ${title}\n    mock: ${baseUrl}\n${pairs.join("")}`;
  });
  return `\nCarespec is ready.\n\n  Portal  ${url}/\n  Docs    ${url}/docs/\n${blocks.join("")}\n`;
}
