/** Makes texts that occur nowhere else, and remembers where each was planted. */
export function createMarkers() {
  const planted = new Map<string, string>();
  return {
    planted,
    /** A marker for a place, for example `cookie`. */
    mark(place: string): string {
      const marker = `zq${planted.size}xj4plant${planted.size}`;
      planted.set(marker, place);
      return marker;
    },
    /** The places whose markers are in a text, in whatever disguise. */
    leaks(text: string): string[] {
      const all = [text, tryDecode(text), ...base64In(text)].join("\n").toLowerCase();
      return [...planted].flatMap(([marker, place]) => (all.includes(marker) ? [place] : []));
    },
  };
}

function tryDecode(text: string): string {
  return text.replaceAll(/%[\da-f]{2}/gi, (hex) =>
    String.fromCharCode(Number.parseInt(hex.slice(1), 16)),
  );
}

function base64In(text: string): string[] {
  const found = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? [];
  return found.map((each) => Buffer.from(each, "base64").toString("latin1"));
}
