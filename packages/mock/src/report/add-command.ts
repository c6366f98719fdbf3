import { UserError } from "@carespec/command";
import { type Command, Option } from "commander";
import { CONTROL_TOKEN_VARIABLE } from "../cli-options.ts";
import { MEASURES, type Measure } from "../coverage/coverage.ts";
import { LABELS } from "../coverage/labels.ts";
import { collectNames, parseNumber, parsePercent } from "../option-values.ts";
import type { ReportFlags } from "./run-report.ts";

/** Adds `carespec-mock report`, whose formats are loaded when it is used and not before. */
export function addReport(command: Command): void {
  const report = command
    .command("report")
    .description("Reports what of the documents a run has met, and fails below thresholds.")
    .argument("[file...]", "reports as JSON, which are merged")
    .option("--url <url>", "a running mock (default without files: http://127.0.0.1:4010)")
    .addOption(
      new Option("--control-token <token>", "the token of the running mock, if it has one").env(
        CONTROL_TOKEN_VARIABLE,
      ),
    )
    .option("--session <id>", "only requests of this session of the running mock")
    .addOption(
      new Option("--vendor <name>", "only this vendor; may be given again").argParser(collectNames),
    )
    .option("--strict", "fail for requests that the running mock refused and nobody expected")
    .option("--format <format>", "json, markdown, html or junit", "markdown")
    .option("--output <file>", "where to write the report (default: stdout)");
  report.addOption(
    new Option(
      "--max-breaches <number>",
      "most ways in which upstreams of the running mock may break the documents",
    ).argParser(parseNumber),
  );
  for (const measure of MEASURES) {
    const option = new Option(
      optionOf(measure),
      `least share of ${LABELS[measure]}, for each vendor`,
    );
    report.addOption(option.argParser(parsePercent));
  }
  report.action(async (files: string[], flags: ReportFlags) => {
    const { long } = command.options.find((option) => isGiven(command, option)) ?? {};
    if (long) throw new UserError(`${long} is of the mock: give the options of report behind it`);
    const { runReport } = await import("./run-report.ts");
    await runReport(files, flags);
  });
}

/** For example `--min-media-types <percent>`. */
function optionOf(measure: Measure): string {
  return `--min-${measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <percent>`;
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === "cli";
}
