import { createHash, timingSafeEqual } from "node:crypto";
import { UserError } from "@carespec/command";
import { MOCK_HEADERS } from "../mock-headers.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import { ownProblem } from "./problem.ts";

/** Methods that change nothing. Browsers ask with OPTIONS before they send anything else. */
const READING = ["GET", "HEAD", "OPTIONS"];

/** Where control is, below the prefix of a session, too. */
export const CONTROL_PREFIX = "/__mock";

/** Where the console's files are. */
export const CONSOLE_PREFIX = `${CONTROL_PREFIX}/console`;

const CONTROL = /^(\/__session\/[^/]*)?\/__mock(\/|$)/;

/** Whether a path leads to control, directly or behind a session's prefix. */
export function isControl(path: string): boolean {
  return CONTROL.test(path);
}

/**
 * Whether control answers without a token: its health, and the console's files, which hold nothing of
 * the mock and are loaded before somebody can give the console the token.
 */
function isOpen(path: string): boolean {
  return (
    path.endsWith("/__mock/health") || /^(\/__session\/[^/]*)?\/__mock\/console(\/|$)/.test(path)
  );
}

/** How control is protected. */
export interface ControlAccess {
  /** Origins besides the server's own whose pages may use control. */
  origins: readonly string[];
  /** Without it, control is open to this machine and closed to others. */
  token: string | undefined;
  /** Whether others than this machine reach the server. */
  isExposed: boolean;
}

/** Refuses a control request whose sender may not send it; `undefined` if it may. */
export type RefuseControl = (request: MockRequest) => MockResponse | undefined;

/** Protects control against pages of other origins and, with a token, against other machines. */
export function createRefuseControl({ origins, token, isExposed }: ControlAccess): RefuseControl {
  const expected = token === undefined ? undefined : digest(token);

  function refuseSender({ method, path, headers }: MockRequest): MockResponse | undefined {
    if (method === "OPTIONS" || isOpen(path)) return undefined;
    if (!expected) {
      return isExposed
        ? forbidden(`control is closed, because the mock listens beyond this machine: ${RESTART}`)
        : undefined;
    }
    const given = tokenOf(headers);
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return undefined;
    const problem = given === undefined ? "control needs a token" : "this is not control's token";
    return ownProblem(401, "Unauthorized", `${problem}: ${SEND}`, { "www-authenticate": "Bearer" });
  }

  function refusePage({ method, headers }: MockRequest): MockResponse | undefined {
    if (READING.includes(method)) return undefined;
    const { origin, host } = headers;
    if (origin === undefined) {
      return headers["sec-fetch-site"] === "cross-site"
        ? forbidden(`a page of another site may not change the mock: ${ALLOW} ORIGIN allows one`)
        : undefined;
    }
    if (origin.replace(/^https?:\/\//, "") === host || origins.includes(origin)) return undefined;
    return forbidden(`a page of ${origin} may not change the mock: ${ALLOW} ${origin} allows it`);
  }

  return (request) => refuseSender(request) ?? refusePage(request);
}

const RESTART = "restart it with --control-token TOKEN (`controlToken` of createMock)";
const SEND = `send the one of --control-token as Authorization: Bearer TOKEN or as X-Mock-Control-Token`;
const ALLOW = "--control-origin";

function forbidden(detail: string): MockResponse {
  return ownProblem(403, "Forbidden", detail);
}

function tokenOf(headers: Record<string, string>): string | undefined {
  const [, bearer] = /^bearer +(.+)$/i.exec(headers.authorization ?? "") ?? [];
  return headers[MOCK_HEADERS.controlToken] ?? bearer;
}

/** Texts of one length, which the comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/**
 * The origins as browsers send them.
 *
 * @throws UserError for anything but an origin
 */
export function expectOrigins(origins: readonly string[]): readonly string[] {
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    throw new UserError(
      `the control origin "${origin}" is not an origin: give one such as http://localhost:5173`,
    );
  }
  return origins;
}

/**
 * The token as a header can carry it.
 *
 * @throws UserError for an empty one, or one with other characters than visible ASCII
 */
export function expectToken(token: string | undefined): string | undefined {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new UserError(
    "the control token is not usable: give 1 or more letters, digits and signs without spaces",
  );
}
