import { operationName } from "../operation-name.ts";
import { isMeantFor, readSteering, timeOf } from "../steering/steering.ts";
import type { Stage } from "./exchange.ts";

/** Loads how the session is steered: its clock, its faults and its preferences. */
export const loadSteering: Stage = async (exchange) => {
  const { vendor, parsed, inspection } = exchange;
  exchange.steering = await readSteering(vendor.store, exchange.session);
  exchange.now = timeOf(exchange.steering);
  if (parsed.headers.prefer !== undefined) return;
  const operation = inspection && operationName(inspection.operation);
  const standing = exchange.steering.preferences.findLast((preference) =>
    isMeantFor(preference, vendor.name, operation),
  );
  if (standing) parsed.headers.prefer = standing.prefer;
};
