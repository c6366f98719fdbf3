/** A server-sent event. */
export interface ServerEvent {
  name: string;
  /** The id of this event, or of the last one that had an id. */
  id: string;
  data: string;
}

/** Reads server-sent events from text that comes in pieces, cut anywhere. */
export function createEventReader(onEvent: (event: ServerEvent) => void) {
  let rest = "";
  let id = "";
  return (piece: string): void => {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      let name = "message";
      const data: string[] = [];
      for (const line of block.split("\n")) {
        const colon = line.indexOf(":");
        const field = line.slice(0, colon);
        const value = line.slice(colon + 1).replace(/^ /, "");
        if (field === "id") id = value;
        if (field === "event") name = value;
        if (field === "data") data.push(value);
      }
      if (data.length > 0) onEvent({ name, id, data: data.join("\n") });
    }
  };
}
