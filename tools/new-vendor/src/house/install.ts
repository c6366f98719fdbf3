import { UserError } from "@carespec/command";
import { linkWorkspaces } from "./link-workspaces.ts";
import { npm, type Place } from "./programs.ts";

const LOCK = ["install", "--package-lock-only", "--no-audit", "--no-fund", "--ignore-scripts"];

/**
 * Writes the lock file after a change of the workspaces and links them. All that vendors need is in
 * the lock file already, so it is tried without the network first.
 *
 * @throws UserError where npm needs the network and does not get it, or fails
 */
export async function install(root: string, place: Place): Promise<void> {
  const offline = await npm(place, ...LOCK, "--offline");
  if (offline.status !== 0) {
    const { status, stderr } = await npm(place, ...LOCK, "--prefer-offline");
    if (status !== 0) throw toUserError(stderr);
  }
  linkWorkspaces(root);
}

function toUserError(printed: string): UserError {
  const [, code = ""] = /\bcode (E\w+)/.exec(printed) ?? [];
  if (/^(ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET)/.test(code)) {
    return new UserError(
      `npm cannot reach its registry (${code}): connect to the network, or set its proxy, and run it again`,
    );
  }
  const reason = printed
    .split("\n")
    .filter((line) => /npm (error|ERR!)/.test(line))
    .slice(0, 3)
    .join(" ");
  return new UserError(`npm could not write the lock file: ${reason || printed.trim()}`);
}
