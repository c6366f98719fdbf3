import { limitBody, readText as readLimited } from "../transport/body.ts";
import type { ReadAnswer } from "../transport/call.ts";
import { reading } from "./reading.ts";

/** Reads a success as text, in the encoding that it names. */
export const readText: ReadAnswer = {
  limit: limitBody,
  read: (call, response) =>
    reading(call, async () => {
      const text = await readLimited(call, response);
      return text === "" && call.bodiless ? undefined : text;
    }),
};
