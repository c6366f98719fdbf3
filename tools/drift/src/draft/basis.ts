import { shownFile } from "@carespec/traffic";

/** What a fact is taken from. */
export interface Basis {
  /** The file of traffic. */
  file: string;
  /** Whether the vendor published the file itself. */
  published: boolean;
  /** Where it is published. */
  source: string | undefined;
}

/** Today, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}

/** A source as `x-evidence` takes it where the vendor has no registry of sources. */
export function plainSource({ file, source }: Basis): string {
  return source ?? `recordings/${recordingName(file)}`;
}

/** The file's name, with its ending, in the characters that an address of a recording may have. */
function recordingName(file: string): string {
  const name = shownFile(file).replaceAll(/\(hidden\)/g, "traffic");
  return name.replaceAll(/[^\w.-]+/g, "-").replace(/^[.-]+/, "") || "traffic";
}

/** The file's name in letters, digits, dots and minus. */
export function fileId(file: string): string {
  const name = shownFile(file).replaceAll(/\(hidden\)/g, "traffic");
  return (
    name
      .replaceAll(/[^A-Za-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .toLowerCase() || "traffic"
  );
}
