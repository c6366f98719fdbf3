import { operationName } from "../operation-name.ts";
import {
  isMeantFor,
  readSteering,
  type Steering,
  steeringNow,
  timeOf,
} from "../steering/steering.ts";
import type { Exchange, Stage } from "./exchange.ts";

/** Loads how the session is steered: its clock, its faults and its preferences. */
export const loadSteering: Stage = (exchange) => {
  const { store } = exchange.vendor;
  const now = steeringNow(store, exchange.session);
  if (now) return use(exchange, now);
  return readSteering(store, exchange.session).then((steering) => use(exchange, steering));
};

function use(exchange: Exchange, steering: Steering): void {
  const { vendor, parsed, inspection } = exchange;
  exchange.steering = steering;
  exchange.now = timeOf(steering);
  const { preferences } = steering;
  if (preferences.length === 0 || parsed.headers.prefer !== undefined) return;
  const operation = inspection && operationName(inspection.operation);
  const standing = preferences.findLast((preference) =>
    isMeantFor(preference, vendor.name, operation),
  );
  if (!standing) return;
  exchange.parsed = { ...parsed, headers: { ...parsed.headers, prefer: standing.prefer } };
}
