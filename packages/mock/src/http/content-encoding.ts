import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { ascii } from "@carespec/mock-kit";
import type { MockRequest, MockResponse, PromptHandler } from "../types.ts";
import { MAX_BODY_BYTES, tooLarge } from "./body-limit.ts";
import { ownProblem } from "./problem.ts";

const DECODERS = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Writes a refusal of HTTP itself as what is served does; by default it stays as it is. */
export type Refuse = (
  request: MockRequest,
  refusal: MockResponse,
) => MockResponse | Promise<MockResponse>;

/**
 * Decodes bodies that are sent in gzip, deflate or Brotli, as web servers do. Any other coding is
 * refused with 415 or, if `others` is `pass`, passed on undecoded, as Prism does with all codings.
 * A body that is too large gets 413.
 */
export function withDecodedBody(
  handle: PromptHandler,
  others: "refuse" | "pass" = "refuse",
  refuse: Refuse = (_, refusal) => refusal,
): PromptHandler {
  const handleDecoded = async (request: MockRequest, body: Uint8Array, coding: Coding) => {
    const decoded = await decode(body, coding);
    return "status" in decoded ? refuse(request, decoded) : handle({ ...request, body: decoded });
  };
  return (request) => {
    if (request.tooLarge) return refuse(request, tooLarge());
    if (!request.body?.length) return handle(request);
    const coding = request.headers["content-encoding"]?.trim().toLowerCase() || "identity";
    if (coding === "identity") return handle(request);
    if (isKnown(coding)) return handleDecoded(request, request.body, coding);
    return others === "pass" ? handle(request) : refuse(request, unknownCoding(coding));
  };
}

type Coding = keyof typeof DECODERS;

async function decode(body: Uint8Array, coding: Coding): Promise<Uint8Array | MockResponse> {
  try {
    return await DECODERS[coding](body, { maxOutputLength: MAX_BODY_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return tooLarge();
    return ownProblem(400, "Malformed request", `the body is not in ${coding}`);
  }
}

function isKnown(coding: string): coding is keyof typeof DECODERS {
  return Object.hasOwn(DECODERS, coding);
}

function unknownCoding(coding: string): MockResponse {
  const known = Object.keys(DECODERS).join(", ");
  const detail = `unknown Content-Encoding ${ascii(coding)}: choose from ${known}`;
  return ownProblem(415, "Unsupported media type", detail, { "accept-encoding": known });
}
