import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { isCompressible } from "./content-types.ts";
import { chooseEncoding, createCompressor, isWorthCompressing } from "./encodings.ts";

/** One answer, before it is compressed. */
export interface Content {
  status?: number;
  type: string;
  body: Buffer;
  headers?: OutgoingHttpHeaders;
}

/**
 * Sends contents: compressed where the client accepts it, as 304 where it has the content already,
 * and without the body for `HEAD`. The body is complete before its first byte is sent, so what arrives
 * has the length that its header says.
 */
export function createSend() {
  const compress = createCompressor();
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { status = 200, type, body, headers = {} }: Content,
  ): Promise<void> => {
    const hash = createHash("sha256").update(body).digest("base64url");
    // Weak, since it is the same for all encodings.
    const etag = `W/"${hash}"`;
    const vary = isCompressible(type) ? { vary: "Accept-Encoding" } : {};
    const common = { ...headers, ...vary, etag };
    if (status === 200 && hasTag(request.headers["if-none-match"], hash)) {
      response.writeHead(304, common).end();
      return;
    }
    const isSmaller = isCompressible(type) && isWorthCompressing(body);
    const encoding = isSmaller ? chooseEncoding(header(request, "accept-encoding")) : undefined;
    const sent = encoding ? await compress(body, hash, encoding) : body;
    response.writeHead(status, {
      ...common,
      "content-type": type,
      "content-length": sent.length,
      ...(encoding && { "content-encoding": encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : sent);
  };
}

function hasTag(tags = "", hash: string): boolean {
  return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().endsWith(`"${hash}"`));
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
