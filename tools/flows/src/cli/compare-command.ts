import { readParity } from "@carespec/document";
import { readBuilt } from "../built-document.ts";
import { parityRows, printParity } from "../report/print-parity.ts";
import type { FlowOptions } from "./arguments.ts";

/** Prints how the answers of mock and vendor compare; gives whether no operation differs. */
export async function compareCommand({ vendors, format }: FlowOptions): Promise<boolean> {
  const tables = vendors.map((vendor) => {
    const parity = readParity(vendor);
    const rows = parityRows(readBuilt(vendor), parity);
    return { vendor: vendor.name, parity, rows };
  });
  if (format === "json") {
    const listed = tables.map(({ vendor, parity, rows }) => ({
      vendor,
      mockDate: parity.mock?.date,
      vendorDate: parity.vendor?.date,
      operations: rows,
    }));
    process.stdout.write(`${JSON.stringify(listed, undefined, 2)}\n`);
  } else {
    for (const { vendor, parity, rows } of tables) {
      process.stdout.write(printParity(vendor, parity, rows));
    }
  }
  return tables.every(({ rows }) => rows.every(({ result }) => result !== "differs"));
}
