import type { Output } from "@carespec/command";
import pino from "pino";
import type { MockOptions } from "../mock-options.ts";
import { answeredOf, requestLine, thrownIn } from "./request-line.ts";

/** Values of `--log-level`, from least to most. */
export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Values of `--log-format`: for people, with colors in a terminal; for programs. */
export const LOG_FORMATS = ["text", "json"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/**
 * Logs one line a request to `output`: 5xx at `error`, 4xx at `warn`, the rest at `info`. Queries, headers and
 * bodies are not logged, since they may hold secrets. What a plugin threw is logged with its stack.
 */
export function requestLogger(
  level: LogLevel,
  format: LogFormat,
  output: Pick<Output, "write">,
): MockOptions["onAnswer"] {
  if (level === "silent") return undefined;
  const write = (line: string) => output.write(line);
  const logger = pino({ level, base: null }, { write });
  return (request, response, durationMs) => {
    const { status } = response;
    const kind = status >= 500 ? "error" : status >= 400 ? "warn" : "info";
    if (!logger.isLevelEnabled(kind)) return;
    if (format === "text") return write(requestLine(request, response, durationMs));
    const err = thrownIn(response);
    const answered = { ...answeredOf(request, response, durationMs), ...(err && { err }) };
    logger[kind](answered, `${request.method} ${request.path} → ${status}`);
  };
}
