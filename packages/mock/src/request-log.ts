import type { Output } from "@carespec/command";
import pino from "pino";
import { isColorSupported, prettyFactory } from "pino-pretty";
import { MOCK_HEADERS } from "./mock-headers.ts";
import type { MockOptions } from "./mock-options.ts";
import { PluginFailure } from "./plugin/plugin-failure.ts";

/** Values of `--log-level`, from least to most. */
export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Logs one line a request to `output`: 5xx at `error`, 4xx at `warn`, the rest at `info`. Readable in a terminal,
 * JSON lines elsewhere. Queries, headers and bodies are not logged, since they may hold secrets.
 * What a plugin threw is logged with its stack.
 */
export function requestLogger(
  level: LogLevel,
  output: Pick<Output, "write">,
): MockOptions["onAnswer"] {
  if (level === "silent") return undefined;
  const isTerminal = process.stdout.isTTY;
  const pretty = prettyFactory({ singleLine: true, colorize: isColorSupported });
  const write = (line: string) => output.write(isTerminal ? pretty(line) : line);
  const logger = pino({ level, base: null }, { write });
  return ({ method, path }, { status, headers, cause }, durationMs) => {
    const kind = status >= 500 ? "error" : status >= 400 ? "warn" : "info";
    const reason = headers[MOCK_HEADERS.reason];
    const detail = reason ? ` (${reason})` : "";
    const line = `${method} ${path} → ${status}${detail} in ${durationMs.toFixed(1)} ms`;
    const thrown = cause instanceof PluginFailure ? cause.cause : cause;
    if (thrown instanceof Error) logger[kind]({ err: thrown }, line);
    else logger[kind](line);
  };
}
