import { nearest, UserError } from "@carespec/command";
import { isNode, type OpenApiDocument } from "@carespec/document";
import type { VendorListing } from "../control/vendor-listing.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import type { Answer, Ask } from "./ask.ts";

/** A running mock, as the tools see it. */
export interface MockView {
  ask: Ask;
  /** The session of this MCP server, which no test shares. */
  session: string;
  /** The vendors with their demo credentials. */
  vendors(): Promise<VendorListing[]>;
  /** A vendor and its document as the mock serves it; throws a `UserError` for an unknown one. */
  vendor(name: string): Promise<{ listing: VendorListing; document: OpenApiDocument }>;
  /**
   * Calls the control API and gives the parsed answer, `undefined` where it is empty. Throws a
   * {@link Refusal} with the mock's own words.
   */
  control(call: ControlCall): Promise<unknown>;
}

/** A call of the control API. */
export interface ControlCall {
  method?: string;
  /** Behind `/__mock`. */
  path: string;
  /** Default: the session of this MCP server. */
  session?: string | undefined;
  body?: unknown;
}

/** The control API refused a call. */
export class Refusal extends UserError {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Looks at the mock that `ask` reaches. */
export function createMockView(ask: Ask, session: string, token?: string): MockView {
  async function control({ method = "GET", path, body, ...call }: ControlCall) {
    const headers = {
      [MOCK_HEADERS.session]: call.session ?? session,
      ...(token && { [MOCK_HEADERS.controlToken]: token }),
      ...(body !== undefined && { "content-type": "application/json" }),
    };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return parsed(await ask({ method, path: `/__mock${path}`, headers, ...text }));
  }

  async function vendors(): Promise<VendorListing[]> {
    const listed = (await control({ path: "/vendors" })) as { vendors?: VendorListing[] };
    if (Array.isArray(listed?.vendors)) return listed.vendors;
    throw new UserError("this is not a mock of Carespec: /__mock/vendors lists no vendors");
  }

  return {
    ask,
    session,
    control,
    vendors,
    async vendor(name) {
      const all = await vendors();
      const listing = all.find((each) => each.name === name);
      if (!listing)
        throw unknown(
          "vendor",
          name,
          all.map((each) => each.name),
        );
      const document = parsed(await ask({ path: `/${encodeURIComponent(name)}/openapi.json` }));
      return { listing, document: document as OpenApiDocument };
    },
  };
}

/** An error about a name that does not exist, with the names that do. */
export function unknown(what: string, name: string, known: string[]): UserError {
  const near = nearest(name, known);
  const remedy = near === undefined ? `choose from ${known.join(", ")}` : `did you mean ${near}?`;
  return new UserError(`unknown ${what} "${name}": ${remedy}`);
}

function parsed({ status, text }: Answer): unknown {
  const body = text === "" ? undefined : jsonOf(text);
  if (status >= 200 && status < 300) return body;
  const detail = isNode(body) ? (body.detail ?? body.title) : undefined;
  throw new Refusal(status, typeof detail === "string" ? detail : `the mock answered ${status}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("this is not a mock of Carespec: its answer is not JSON");
  }
}
