import { connect } from "node:net";

/** Sends bytes as they are, for what `fetch` refuses to send; resolves with all that comes back. */
export function exchange(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request, "latin1"));
    socket.setEncoding("latin1").on("data", (text) => (answer += text));
    socket.once("close", () => resolve(answer)).once("error", reject);
  });
}

/** A request's head with `Connection: close`, so that the answer's end ends the exchange. */
export function head(line: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers });
  return `${line} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

/** Sends the start of a request and hangs up at once. */
export function hangUp(port: number, request: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(request, () => socket.destroy());
    });
    socket.once("close", () => resolve()).once("error", reject);
  });
}

/**
 * Sends only these bytes, so that a request can lack its end; resolves with all that comes back.
 */
export function sendAll(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(request, "latin1"));
    socket.setEncoding("latin1").on("data", (text) => (answer += text));
    // A server that refuses at once does not read the rest: then the connection is reset.
    socket.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
    socket.once("close", () => resolve(answer));
  });
}
