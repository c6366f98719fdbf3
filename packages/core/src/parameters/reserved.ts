import { writeQuery } from "./query.ts";
import type { WriteParameter } from "./styles.ts";

/** Reserved characters (RFC 3986) that do not end the query, a parameter or its name. */
const KEPT = /%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/gi;

/**
 * Writes a parameter of the query whose document says `allowReserved`: reserved characters of its
 * value stay as they are, except `&`, `#`, `+` and `=`, which would be read as something else.
 *
 * @param write - its style. Default: `form`, exploded
 */
export function reserved(write?: WriteParameter): WriteParameter {
  return (name, value, isAlone) => {
    const written = write ? write(name, value, isAlone) : writeQuery({ [name]: value });
    return written.replace(/(^|&)([^=&]*=)?([^&]*)/g, (_, start, key = "", own) => {
      return start + key + own.replace(KEPT, decodeURIComponent);
    });
  };
}
