import { type OpenApiDocument, operationsOf, type Parity } from "@carespec/document";

/** What is known of one operation. */
export interface ParityRow {
  operationId: string;
  result: "same" | "differs" | "never tried";
  differences: string[];
}

/** A vendor's operations in the order of its document, each with how its answers compare. */
export function parityRows(document: OpenApiDocument, { compared = {} }: Parity): ParityRow[] {
  return operationsOf(document).map(({ operation: { operationId } }) => ({
    operationId,
    ...(compared[operationId] ?? { result: "never tried", differences: [] }),
  }));
}

/** The table of a vendor's parity, for a terminal. */
export function printParity(vendor: string, parity: Parity, rows: ParityRow[]): string {
  if (!parity.vendor) return `${vendor}: never tried against the vendor\n`;
  const { mock, vendor: theirs } = parity;
  const width = Math.max(...rows.map(({ operationId }) => operationId.length));
  const lines = rows.flatMap(({ operationId, result, differences }) => [
    `  ${operationId.padEnd(width)}  ${result}`,
    ...differences.map((difference) => `      ${difference}`),
  ]);
  return `${[`${vendor}: mock of ${mock?.date ?? "never"}, vendor of ${theirs.date}`, ...lines].join("\n")}\n`;
}
