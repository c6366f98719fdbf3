import { styleText } from "node:util";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { PluginFailure } from "../plugin/plugin-failure.ts";
import type { MockRequest, MockResponse } from "../types.ts";

/** What the log says of a request: nothing that may hold a secret. */
export interface Answered {
  method: string;
  path: string;
  /** `X-Mock-Session`, where the request sent one. */
  session?: string;
  /** 0 for a cut connection. */
  status: number;
  /** `X-Mock-Reason` of the answer. */
  reason?: string;
  durationMs: number;
}

/** What the log says of a request. */
export function answeredOf(
  { method, path, headers }: MockRequest,
  { status, headers: answered }: MockResponse,
  durationMs: number,
): Answered {
  const session = headers[MOCK_HEADERS.session];
  const reason = answered[MOCK_HEADERS.reason];
  return {
    method,
    path,
    ...(session === undefined ? {} : { session }),
    status,
    ...(reason === undefined ? {} : { reason }),
    durationMs,
  };
}

/** The error behind an answer, as it was thrown. */
export function thrownIn({ cause }: MockResponse): Error | undefined {
  const thrown = cause instanceof PluginFailure ? cause.cause : cause;
  return thrown instanceof Error ? thrown : undefined;
}

/**
 * A request in one readable line, for example `12:30:05 GET /library/readers → 200 in 1.2 ms`, for `onAnswer`.
 * What was thrown follows, with its stack. Colored where stdout is a terminal that shows colors.
 */
export function requestLine(
  request: MockRequest,
  response: MockResponse,
  durationMs: number,
): string {
  const { method, path, session, status, reason } = answeredOf(request, response, durationMs);
  const time = paint("dim", new Date().toTimeString().slice(0, 8));
  const shown = paint(colorOf(status), status === 0 ? "cut" : String(status));
  const detail = reason ? ` (${reason})` : "";
  const whose = session === undefined ? "" : paint("dim", ` [${session}]`);
  const took = paint("dim", `in ${durationMs.toFixed(1)} ms`);
  const thrown = thrownIn(response);
  const stack = thrown ? `${indented(thrown.stack ?? thrown.message)}\n` : "";
  return `${time} ${method} ${path} → ${shown}${detail} ${took}${whose}\n${stack}`;
}

type Style = "dim" | "green" | "red" | "yellow";

function colorOf(status: number): Style {
  if (status === 0 || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

function indented(text: string): string {
  return text.replace(/^/gm, "    ");
}
