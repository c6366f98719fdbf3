import { createHash } from "node:crypto";

/** The `count`-th draw from a seed: 32 bytes, the same on every mock. Each drawer has its own draws. */
export function drawFrom(seed: string, drawer: string, count: number): Buffer {
  return createHash("sha256").update(`${seed}\n${drawer}\n${count}`).digest();
}

/** The first 16 bytes as a UUID of version 4. */
export function toUuid(bytes: Buffer): string {
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex", 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
