export { type Address, addressOf } from "./address.ts";
export { readEnvironment } from "./environment.ts";
export {
  type Answer,
  type Body,
  type Exchange,
  type Field,
  headerOf,
  mediaTypeOf,
  type Pair,
} from "./exchange.ts";
export { isHar, readHarEntries } from "./har.ts";
export {
  hasPlaceholder,
  placeholderName,
  writePlaceholders,
} from "./placeholder.ts";
export { isPostman, readPostmanItems } from "./postman/collection.ts";
export { readTraffic, type Traffic } from "./read-traffic.ts";
export { shownFile } from "./shown/file.ts";
export { isNameLike, kindOfText, shownHost, shownMediaType, shownName } from "./shown/name.ts";
