import type { Exchange } from "./exchange.ts";
import { nameIds } from "./id-segments.ts";

/** What a person should know of requests and answers that became a document in another way than sent. */
export function tellTraffic(exchanges: readonly Exchange[]): string[] {
  const lines = exchanges.flatMap((exchange) => {
    const { method, ownServer, body, answer, lost = [] } = exchange;
    const call = `${method} ${nameIds(exchange.path).path}`;
    return [
      ...(ownServer === undefined ? [] : [`${call} goes to ${ownServer}, a server of its own`]),
      ...(body?.isBinary ? [`${call}: the body is a file, any bytes of ${body.type}`] : []),
      ...(answer?.isBinary ? [`${call}: the answer is a file, any bytes of ${answer.type}`] : []),
      ...lost.map((each) => `${call}: ${each}, and is missing`),
    ];
  });
  return [...new Set(lines)];
}
