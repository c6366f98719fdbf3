import { writeScalar } from "./parameters/scalar.ts";

/** Writes JSON. @throws TypeError that names a number which JSON lacks, and would write as `null` */
export function writeJson(body: unknown): string {
  return JSON.stringify(body, (name, value) => {
    if (typeof value === "number") writeScalar(value, name);
    return value;
  });
}
