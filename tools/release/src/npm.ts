import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "@carespec/command";

const execute = promisify(execFile);

/** Options of a call of npm. */
export interface NpmOptions {
  cwd: string;
  /** The only user configuration that npm reads; default: the user's own, which is never written. */
  userconfig?: string;
}

/**
 * Runs npm and returns what it prints.
 *
 * @throws UserError with npm's own message
 */
export async function npm(args: string[], { cwd, userconfig }: NpmOptions): Promise<string> {
  const own = userconfig ? ["--userconfig", userconfig] : [];
  const running = execute("npm", [...own, ...args], {
    cwd,
    env: userconfig ? withoutNpm(process.env) : process.env,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const kill = () => running.child.kill("SIGKILL");
  // Must run before the handler that removes the folder in which npm writes.
  process.prependListener("exit", kill);
  try {
    return (await running).stdout;
  } catch (cause) {
    const { stderr = "", code } = cause as { stderr?: string; code?: unknown };
    const reason = stderr.trim() || `ended with ${code}`;
    throw new UserError(`npm ${args.join(" ")}: ${reason}`, { cause });
  } finally {
    process.off("exit", kill);
  }
}

/** An npm that runs inside `npm run` would take the outer one's registry, workspace and prefix. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
}

/** The registry that the user's npm takes packages from. */
export async function configuredRegistry(cwd: string): Promise<string> {
  const url = (await npm(["config", "get", "registry", "--no-workspaces"], { cwd })).trim();
  if (URL.canParse(url)) return url;
  throw new UserError(`\`npm config get registry\` gives no address: ${JSON.stringify(url)}`);
}

/** Returns the error for a registry that does not answer at all, which npm calls "not found". */
export async function findUnreachable(registry: string): Promise<UserError | undefined> {
  try {
    await fetch(registry, { method: "HEAD" });
    return undefined;
  } catch (cause) {
    const { origin } = new URL(registry);
    const message = `${origin} does not answer: it is where npm is configured to take packages from, and the mock needs some`;
    return new UserError(message, { cause });
  }
}
