import { createOutput, onEnd, runCommand, surviveErrors } from "@carespec/command";
import type { Flags } from "./cli-flags.ts";
import { buildCommand } from "./cli-options.ts";
import { credentialLines } from "./control/vendor-listing.ts";
import type { Mock } from "./create-mock.ts";
import { dropEmptyVariables } from "./empty-variables.ts";
import { addHealth } from "./health/add-command.ts";
import { isLoopback } from "./http/host-names.ts";
import { type ListenOptions, readListenOptions } from "./http/listen-options.ts";
import { lineOf } from "./load/finding.ts";
import { addMcp } from "./mcp/add-command.ts";
import { toPrefix } from "./mount.ts";
import { expectEffect } from "./prism-flags.ts";
import { socketAddress } from "./remote/socket-address.ts";
import { addReplay } from "./replay/add-command.ts";
import { addReport } from "./report/add-command.ts";
import type { LoadReport } from "./reports.ts";
import { explanationText } from "./resources/explain/table.ts";
import { toOptions } from "./to-options.ts";

/** Ends the server, and lets running requests finish. */
type Close = () => Promise<unknown>;

/**
 * Runs `carespec-mock`. Resolves once the server is up; a user's mistake sets exit code 1.
 *
 * @param argv - as of a process: the first two are ignored
 * @param prepareEnd - gets what ends the server; by default SIGINT, SIGTERM and the end of npm call it
 */
export async function run(argv: string[] = process.argv, prepareEnd = endOnSignal): Promise<void> {
  const command = buildCommand().action(async (flags: Flags) => {
    expectEffect(command);
    const how = readListenOptions(flags, (name) => command.getOptionValueSource(name) === "cli");
    // Prism loads slowly; neither --help nor a mistyped option waits for it.
    const { createMock } = await import("./create-mock.ts");
    surviveErrors(process.stderr);
    const output = createOutput({ stream: process.stdout, tellDropped, onRefused });
    const mock = await createMock(toOptions(flags, output));
    process.stderr.write(findings(await mock.loadReport()));
    if (flags.explain) return endExplained(mock);
    const { url, close, socket } = await listenOrClose(mock, flags, how);
    // Before it says that it is ready: who waits for that may end it at once.
    prepareEnd(async () => {
      // Running answers are still recorded.
      await close();
      await mock.close();
      await output.flush(FLUSH_MS);
    });
    output.write(summary(mock, url, flags, socket));
    if (!isLoopback(new URL(url).hostname)) process.stderr.write(warning(url, flags));
  });
  addMcp(command);
  addReport(command);
  addReplay(command);
  addHealth(command);
  dropEmptyVariables(command);
  await runCommand("carespec-mock", async () => {
    await command.parseAsync(argv);
  });
}

/** Starts the server. Where that fails, nothing that was opened, such as watched files, keeps the process. */
async function listenOrClose(mock: Mock, { port, host }: Flags, how: ListenOptions) {
  try {
    return await mock.listen(port, host, how);
  } catch (error) {
    await mock.close();
    throw error;
  }
}

/** Prints what was found in the documents; nothing listens. */
async function endExplained(mock: Mock): Promise<void> {
  const texts = mock.resources().map(explanationText);
  const none = "nothing to explain: these vendors' state is written by hand\n";
  process.stdout.write(texts.length > 0 ? texts.join("\n") : none);
  await mock.close();
}

/** How long the last lines of the log may take. */
const FLUSH_MS = 500;

function tellDropped(count: number): string {
  return `carespec-mock: ${count} lines of the log were dropped, because stdout did not take them\n`;
}

function onRefused({ message }: Error): void {
  process.stderr.write(
    `carespec-mock: stdout takes no lines (${message}): requests are answered, but not logged\n`,
  );
}

function endOnSignal(close: Close): void {
  process.on("unhandledRejection", tellRejection);
  onEnd("carespec-mock", close);
}

/** What a plugin leaves behind after its answer concerns no other session, so the mock goes on. */
function tellRejection(reason: unknown): void {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  process.stderr.write(`carespec-mock: a promise was rejected and nobody handled it: ${text}\n`);
}

function warning(url: string, { controlToken }: Flags): string {
  const control = controlToken ? "asks for the token" : "is closed: --control-token TOKEN opens it";
  return `carespec-mock: whoever reaches ${url} over the network may use it; control (/__mock) ${control}\n`;
}

/** More findings are counted: the first ones say most. */
const PRINTED = 20;

function findings({ findings: found, total }: LoadReport): string {
  const lines = found.slice(0, PRINTED).map(lineOf);
  if (total > PRINTED) lines.push(`${total - PRINTED} more findings: /__mock/health lists them`);
  return lines.map((line) => `carespec-mock: ${line}\n`).join("");
}

/** The base URLs and the demo credentials, and where control is. */
function summary(mock: Mock, url: string, flags: Flags, socket: string | undefined): string {
  const vendors = mock
    .listVendors(url)
    .map((listing) => `  ${listing.baseUrl}  ${listing.title}\n${credentialLines(listing)}`);
  // With a plugin or state the document is listed among the vendors.
  const isPlain = flags.spec !== undefined && flags.plugin === undefined && !flags.stateful;
  const spec = isPlain ? [`  ${url}${toPrefix(flags.mount) || "/"}  ${flags.spec}\n`] : [];
  // At / is a user's own document, unless it is mounted elsewhere.
  const isTaken = flags.spec !== undefined && toPrefix(flags.mount) === "";
  const console = `  ${url}/${isTaken ? "__mock/console/" : ""}  console: live journal, faults, clock, data\n`;
  const control = `  ${url}/__mock/openapi.json  control: faults, scripts, clock, data, journal\n`;
  const address = socket === undefined ? url : socketAddress(socket, url.startsWith("https:"));
  return `carespec-mock listens on ${address}\n${[...vendors, ...spec, console, control].join("")}`;
}
