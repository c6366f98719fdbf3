import { limitBody } from "../transport/body.ts";
import type { ReadAnswer } from "../transport/call.ts";
import { reading } from "./reading.ts";

/** Reads a success as a `Blob`, with the type that the vendor names. */
export const readBinary: ReadAnswer = {
  limit: limitBody,
  read: (call, response) =>
    reading(call, async () => {
      const blob = await response.blob();
      return blob.size === 0 && call.bodiless ? undefined : blob;
    }),
};
