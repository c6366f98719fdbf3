import { UserError } from "@carespec/command";
import { MOCK_HEADERS } from "../../mock-headers.ts";
import { expectSession } from "../../steering/session-id.ts";
import type { Answer } from "../ask.ts";
import type { Logins } from "../logins.ts";
import { type CallInput, requestOf } from "../request-of.ts";
import { expectOperation } from "../subject.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

interface SendInput extends CallInput {
  vendor: string;
  operation: string;
  headers?: Record<string, string>;
  logIn?: boolean;
  session?: string;
}

/** Sends an operation to the mock. */
export function createSend(logins: Logins): Tool {
  return {
    name: "send",
    description:
      "Sends an operation to the mock on this machine, never to the vendor, and gives the answer. " +
      "It logs in with the mock's demo credentials where the operation needs them; the session keeps " +
      "what you write until `reset`. What is required and left out comes from the document's examples. " +
      "Headers steer the mock: `Prefer: code=404` or `example=<name>` choose an answer, " +
      "`X-Mock-Fault: status; status=502` makes this one request fail.",
    input: inputOf(
      {
        vendor: MEMBERS.vendor,
        operation: MEMBERS.operation,
        parameters: {
          type: "object",
          description: "Path, query and header parameters by name.",
        },
        body: { description: "The body; JSON unless the operation takes another type." },
        headers: {
          type: "object",
          additionalProperties: { type: "string" },
          description: "Further headers; they replace those of the login.",
        },
        logIn: {
          type: "boolean",
          default: true,
          description: "With false no credentials are sent.",
        },
        session: MEMBERS.session,
      },
      ["vendor", "operation"],
    ),
    isReadOnly: false,
    async run(input: SendInput, mock, signal) {
      const { vendor, operation: id, logIn = true, session = mock.session } = input;
      expectSession(session);
      const { listing, document } = await mock.vendor(vendor);
      const placed = expectOperation(document, id);
      const { path, body, filled, headers } = requestOf(vendor, document, placed, input);
      const opening = logIn
        ? await logins.open(listing, document, placed.operation, session)
        : undefined;
      const method = placed.method.toUpperCase();
      const answer = await mock.ask({
        method,
        path,
        headers: {
          "user-agent": "carespec-mock-mcp",
          ...headers,
          ...lowerCased(opening?.headers),
          ...lowerCased(input.headers),
          [MOCK_HEADERS.session]: session,
        },
        ...(body !== undefined && { body }),
        signal,
      });
      const notes = notesOn(answer, filled, opening?.note);
      if (answer.status === 401 && logIn) logins.forget(session, vendor);
      return {
        request: `${method} ${path}`,
        session,
        ...shown(answer),
        ...(notes.length > 0 && { notes }),
      };
    },
  };
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const lower = Object.fromEntries(entries);
  if (lower[MOCK_HEADERS.session] === undefined) return lower;
  throw new UserError("X-Mock-Session is not a header here: give the member session");
}

function notesOn({ status, isCut }: Answer, filled: string[], login: string | undefined): string[] {
  const notes = login !== undefined && (status === 401 || status === 403) ? [login] : [];
  if (filled.length > 0) notes.push(`From the document's examples: ${filled.join(", ")}.`);
  if (isCut) notes.push("The connection was cut before the answer ended.");
  if (status === 401) notes.push("The next `send` logs in again.");
  if (status >= 300 && status < 400) notes.push("The redirect was not followed.");
  return notes;
}

/** The answer without headers that only carry it. */
function shown({ status, headers, text }: Answer) {
  const carrying = /^(connection|keep-alive|date|content-length|access-control-.*|vary)$/;
  const kept = Object.entries(headers).filter(([name]) => !carrying.test(name));
  return { status, headers: Object.fromEntries(kept), ...(text !== "" && { body: bodyOf(text) }) };
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
