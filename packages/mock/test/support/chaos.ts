import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Serving } from "./process.ts";

/** No answer of this mock takes so long, however busy the machine is. */
export const BOUND_MS = 10_000;

/** The status of the mock's own health; fails where none comes within {@link BOUND_MS}. */
export async function health(url: string): Promise<number> {
  const signal = AbortSignal.timeout(BOUND_MS);
  const answer = await fetch(`${url}/__mock/health`, { signal });
  await answer.arrayBuffer();
  return answer.status;
}

/** A connection that a test opens: what came back, and whether the other side closed it. */
export interface Held {
  socket: Socket;
  text: string;
  isOpen: boolean;
}

/** Opens connections that send some bytes each and stay, until the test is over. */
export function holdMany(port: number, count: number, bytes: string): Held[] {
  const held = Array.from({ length: count }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const one: Held = { socket, text: "", isOpen: true };
    socket.setEncoding("latin1").on("data", (text) => (one.text += text));
    socket.on("error", () => {}).once("close", () => (one.isOpen = false));
    return one;
  });
  onTestFinished(() => release(held));
  return held;
}

/** Hangs up. */
export function release(held: Held[]): void {
  for (const { socket } of held) socket.destroy();
}

/** Memory of a process in MB; `undefined` where the system does not tell. */
export function memoryMb({ child }: Serving): number | undefined {
  if (process.platform !== "linux") return undefined;
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}
