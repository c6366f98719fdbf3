import { createServer } from "node:net";
import { UserError } from "@carespec/command";

/**
 * Reads the environment variable `PORT`; default 4010.
 *
 * @throws UserError for a text that is not a port
 */
export function readPort(text = "4010"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`PORT=${text} is not a port: give a number from 0 to 65535`);
}

/** Why a port cannot be used, with the remedy. */
export function toPortError(error: NodeJS.ErrnoException, port: number): UserError {
  const cause = error.code === "EADDRINUSE" ? "is in use" : `cannot be used: ${error.message}`;
  return new UserError(
    `port ${port} ${cause}. Stop what listens there or set PORT, for example PORT=4020 npm start`,
  );
}

/**
 * Checks a port before a long build.
 *
 * @throws UserError for a port that is in use or may not be used
 */
export async function expectFreePort(port: number, host = "127.0.0.1"): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(toPortError(error, port)));
    server.listen(port, host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** Reads the environment variable `CARESPEC_MOCK_ALLOWED_HOSTS`: names with commas between them. */
export function readAllowedHosts(text = ""): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
