import { useMock } from "@carespec/mock/jest";
import { expect, it } from "@jest/globals";
import { describeSync } from "./describe-sync.ts";

const mock = useMock({ vendors: ["catalyst"], check: true });

describeSync({ it, skip: it.skip, expect, mock });
