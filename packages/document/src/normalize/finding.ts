/** What reading a document found: a fault, or what was changed to read it. */
export interface Finding {
  /** `refused`: nothing right can be made of it. `changed`: it was read in another way than written. */
  kind: "refused" | "changed";
  /** JSON pointer of the place, for example `#/paths/~1users/get/operationId`. */
  pointer: string;
  /** What it is and, for what is refused, what to do about it; one or two sentences. */
  message: string;
}

/** Collects findings. */
export type Report = (kind: Finding["kind"], pointer: string, message: string) => void;

/** A finding as one line, with the file that it is about. */
export function findingText(file: string, { pointer, message }: Finding): string {
  return `${file}${pointer}: ${message}`;
}
