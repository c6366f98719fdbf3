import { afterAll } from "vitest";
import { endFile } from "./file-end.ts";

// Vitest loads this module for each test file, also where files share all others.
afterAll(endFile);
