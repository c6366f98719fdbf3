#!/usr/bin/env node
import { runCommand } from "@carespec/command";
import { run } from "../src/cli.ts";

await runCommand("carespec-codegen", () => run(process.argv.slice(2)));
