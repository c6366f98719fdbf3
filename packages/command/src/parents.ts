import { readFileSync } from "node:fs";

/** The parent when this process began; it changes once that one has ended. */
const firstParent = process.ppid;

/** A script that leaves its command behind on purpose. */
const BACKGROUND = /(^|[^&>|])&(?![&>])|\b(nohup|setsid|disown|start \/b)\b/;

/**
 * Whether npm or npx started a command and waits for it: its script names the command and does not
 * put it into the background.
 */
export function isAwaitedByNpm(command: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const script = env.npm_lifecycle_script ?? "";
  return script.includes(command) && !BACKGROUND.test(script);
}

/**
 * Gives a function that tells whether a process that waits for this one has ended: the parent, or
 * npm itself where the parent is the shell that npm put in between (seen on Linux only).
 */
export function watchParents(): () => boolean {
  const shell = statusOf(firstParent);
  const npm = shell && /^(ba|da|a|z)?sh$|^busybox$/.test(shell.name) ? shell.parent : undefined;
  return () => {
    if (process.ppid !== firstParent || !isAlive(firstParent)) return true;
    return npm !== undefined && statusOf(firstParent)?.parent !== npm;
  };
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A process by the files that Linux has about it. */
function statusOf(id: number): { name: string; parent: number } | undefined {
  try {
    // "<id> (<name>) <state> <parent> …", where the name may hold anything.
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    const [, name = "", parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(text) ?? [];
    return { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
