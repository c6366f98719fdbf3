import { type Command, Option } from "commander";
import { parseBytes, parseCount } from "./option-values.ts";

/** Adds the options about sessions: where they live, what they begin with, how much is kept. */
export function addStateOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--state <where>", "where sessions live: memory or a Redis URL")
        .env("CARESPEC_MOCK_STATE")
        .default("memory"),
    )
    .option("--data <file>", "JSON file with the data that every session starts with")
    .option("--session-seed <text>", "make the ids and tokens of sessions repeatable")
    .addOption(
      new Option("--sessions <number>", "sessions to keep (default: 1000)").argParser(parseCount),
    )
    .addOption(
      new Option(
        "--journal-entries <number>",
        "journal entries to keep of a session (default: 1000)",
      ).argParser(parseCount),
    )
    .addOption(
      new Option(
        "--journal-bytes <bytes>",
        "bytes to keep of all journals (default: 64mb, less in a small heap)",
      ).argParser(parseBytes),
    )
    .option("--journal <file>", "append requests to this file: HAR by .har, else JSON lines")
    .addOption(
      new Option(
        "--journal-body-limit <bytes>",
        "longest body that the journal and its file keep (default: 16kb)",
      ).argParser(parseBytes),
    )
    .addOption(
      new Option(
        "--data-bytes <bytes>",
        "bytes to keep of what sessions in memory have changed (default: the same)",
      ).argParser(parseBytes),
    );
}
