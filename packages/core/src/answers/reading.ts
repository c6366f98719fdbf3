import { errorOfBody } from "../transport/body.ts";
import type { Call } from "../transport/call.ts";

/** Reads a body; what fails meanwhile is the call's error. */
export async function reading<Data>(call: Call, read: () => Promise<Data>): Promise<Data> {
  try {
    return await read();
  } catch (cause) {
    throw errorOfBody(call, cause);
  }
}
