import { UserError } from "@carespec/command";
import type { Journal } from "../../control/journal-service.ts";
import type { JournalEntry } from "../../journal/entry.ts";
import { Refusal } from "../mock-view.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

interface JournalInput {
  id?: string;
  vendor?: string;
  operation?: string;
  status?: string;
  path?: string;
  header?: string;
  body?: string;
  limit?: number;
  session?: string;
}

/** How many entries `journal` lists where the caller does not say. */
const USUAL_LIMIT = 20;
/** How many it lists at most, and among how many it looks for an id. */
const MOST = 1_000;

/** Lists the requests that the mock has answered, and shows one of them. */
export const journal: Tool = {
  name: "journal",
  description:
    "Lists the newest requests of a session and how the mock answered them, or shows one entry whole " +
    "by its id: headers, bodies, and the rule by which the mock refused it. The mock has redacted " +
    "credentials in all of it. total counts the requests of this vendor, operation and status, also " +
    "those that are no longer listed. A test's requests are in that test's session.",
  input: inputOf({
    id: { type: "string", description: "Show this entry whole." },
    vendor: { ...MEMBERS.vendor, description: "Only requests to this vendor." },
    operation: { ...MEMBERS.operation, description: "Only requests to this operationId." },
    status: { type: "string", description: "Only answers with this status, such as 404 or 4XX." },
    path: {
      type: "string",
      description:
        "Only requests with this path, the vendor's prefix included; * for any characters.",
    },
    header: { type: "string", description: "Only requests with this header: name or name:value." },
    body: {
      type: "string",
      description:
        "Only requests whose body contains this text, or whose JSON has /pointer or /pointer=value.",
    },
    limit: { type: "integer", minimum: 1, maximum: MOST, default: USUAL_LIMIT },
    session: MEMBERS.session,
  }),
  isReadOnly: true,
  async run({ id, session, ...filter }: JournalInput, mock) {
    const { limit = id === undefined ? USUAL_LIMIT : MOST, ...wanted } = filter;
    const query = new URLSearchParams({ ...wanted, limit: String(limit) });
    const { requests, ...counts } = await mock
      .control({ path: `/requests?${query}`, session })
      .then((answer) => answer as Journal)
      .catch((error: unknown): Journal => {
        // Nobody has used the session of this server yet.
        if (!(error instanceof Refusal && error.status === 404 && !session)) throw error;
        return { total: 0, dropped: 0, requests: [] };
      });
    if (id === undefined) {
      return { session: session ?? mock.session, ...counts, requests: requests.map(line) };
    }
    const found = requests.find((entry) => entry.id === id);
    if (found) return found;
    throw new UserError(`no entry "${id}" in this session: journal without id lists them`);
  },
};

function line({ id, at, vendor, operation, request, response, reason, fault }: JournalEntry) {
  return {
    id,
    at,
    vendor,
    operation,
    request: `${request.method} ${request.path}`,
    status: response.status,
    ...(reason && { reason: reason.text }),
    ...(fault && { fault }),
  };
}
