/** Longest text, in characters, that waits for a stream which does not take it. */
const LONGEST_WAIT = 1_048_576;

/** What a command prints while it serves. */
export interface Output {
  /** Writes now or later. Drops the line where too much waits already. Never throws. */
  write(line: string): void;
  /** Resolves once nothing waits any more, or after some time. */
  flush(withinMs: number): Promise<void>;
}

/** Where lines go, and what to say about those that do not get there. */
export interface OutputOptions {
  stream: NodeJS.WritableStream;
  /** Makes the line that says how many lines were dropped; written once the stream takes lines again. */
  tellDropped(count: number): string;
  /** Is told when the stream begins to refuse lines, not of each. */
  onRefused?(error: Error): void;
  /** Default: a million characters. */
  longestWait?: number;
}

/**
 * Writes lines so that the stream never decides over the process: a full disk, a closed pipe and a
 * pipe that nobody reads cost lines, and these are counted.
 */
export function createOutput(options: OutputOptions): Output {
  const { stream, tellDropped, onRefused, longestWait = LONGEST_WAIT } = options;
  let waiting: string[] = [];
  let waitingLength = 0;
  let isWriting = false;
  let isRefused = false;
  let dropped = 0;
  const idle: (() => void)[] = [];
  surviveErrors(stream);

  function next(): void {
    if (waiting.length === 0) {
      for (const resolve of idle.splice(0)) resolve();
      return;
    }
    const count = waiting.length;
    const text = waiting.join("");
    waiting = [];
    waitingLength = 0;
    isWriting = true;
    stream.write(text, (error) => {
      isWriting = false;
      if (error) refused(error, count);
      else taken();
      next();
    });
  }

  function refused(error: Error, count: number): void {
    dropped += count;
    if (!isRefused) onRefused?.(error);
    isRefused = true;
  }

  function taken(): void {
    isRefused = false;
    if (dropped === 0) return;
    const line = tellDropped(dropped);
    dropped = 0;
    add(line);
  }

  function add(line: string): void {
    waiting.push(line);
    waitingLength += line.length;
  }

  return {
    write(line) {
      if (waitingLength + line.length > longestWait) {
        dropped += 1;
        return;
      }
      add(line);
      if (!isWriting) next();
    },
    flush: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        idle.push(() => {
          clearTimeout(timer);
          resolve();
        });
        if (!isWriting) next();
      }),
  };
}

/**
 * Keeps a process alive whose stdout or stderr is full or closed. What is written there is lost.
 *
 * @example
 * surviveErrors(process.stdout, process.stderr);
 */
export function surviveErrors(...streams: NodeJS.WritableStream[]): void {
  for (const stream of streams) {
    if (!surviving.has(stream)) stream.on("error", () => {});
    surviving.add(stream);
  }
}

const surviving = new WeakSet<NodeJS.WritableStream>();
