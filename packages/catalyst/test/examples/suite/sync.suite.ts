import { useMock } from "@carespec/mock/vitest";
import { expect, it } from "vitest";
import { describeSync } from "./describe-sync.ts";

const mock = useMock({ vendors: ["catalyst"], check: true });

describeSync({ it, skip: it.skip, expect, mock });
