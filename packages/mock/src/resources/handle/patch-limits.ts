import { MAX_BODY_BYTES } from "../../http/body-limit.ts";
import { sizeOf } from "../../state/size-of.ts";
import { expectShallow, TooLarge } from "./too-large.ts";

/** Steps of a JSON patch at most. */
const MOST_STEPS = 1_000;
/** Bytes that the `copy` steps of one patch may add, estimated: a few of them can double a value often. */
const MOST_COPIED_BYTES = 1024 * 1024;

/** Counts what the copies of one patch add; throws a {@link TooLarge} before the limit is passed. */
export function createCopyCount(): (copied: unknown, name: string) => void {
  let left = MOST_COPIED_BYTES;
  return (copied, name) => {
    expectShallow(copied, name);
    left -= sizeOf(copied);
    if (left >= 0) return;
    throw new TooLarge(`${name} copies too much: a patch adds ${MOST_COPIED_BYTES} bytes at most`);
  };
}

/** Throws a {@link TooLarge} for a list of more steps than {@link MOST_STEPS}. */
export function expectFewSteps({ length }: readonly unknown[]): void {
  if (length <= MOST_STEPS) return;
  throw new TooLarge(`the patch has ${length} steps: ${MOST_STEPS} at most are taken`);
}

/** Throws a {@link TooLarge} for a value that nests too deeply, or has grown over a body's limit. */
export function expectKeepable(value: unknown, before: unknown): void {
  expectShallow(value, "the patch");
  const size = sizeOf(value);
  if (size <= MAX_BODY_BYTES || size <= sizeOf(before)) return;
  throw new TooLarge(`the patch leaves more than ${MAX_BODY_BYTES} bytes`);
}
