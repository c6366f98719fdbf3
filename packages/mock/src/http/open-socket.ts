import { lstatSync, unlinkSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:net";
import { UserError } from "@carespec/command";

/**
 * Lets a server listen on a Unix socket. One that a killed process has left is replaced.
 *
 * @throws UserError for a path that is in use, holds something else, or cannot be made
 */
export async function openSocket(server: Server, path: string): Promise<void> {
  try {
    await listenAt(server, path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      const other = otherAt(path);
      if (other) {
        throw new UserError(`${path} is ${other}, not a socket: remove it, or give another path`);
      }
      if (!(await isServed(path))) {
        unlinkSync(path);
        return openSocket(server, path);
      }
      throw new UserError(`the socket ${path} is in use: stop what uses it, or give another path`);
    }
    throw new UserError(
      `cannot listen on the socket ${path} (${message}): give a path of up to 100 characters in a folder that exists`,
    );
  }
}

function listenAt(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** What is at a path instead of a socket. */
function otherAt(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found || found.isSocket()) return undefined;
  if (found.isDirectory()) return "a folder";
  return found.isSymbolicLink() ? "a link" : "a file";
}

function isServed(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const trial = connect(path);
    trial.once("connect", () => {
      trial.destroy();
      resolve(true);
    });
    trial.once("error", () => resolve(false));
  });
}
