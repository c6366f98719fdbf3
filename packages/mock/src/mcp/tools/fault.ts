import { FAULTS, type Fault, MEANINGS } from "../../steering/fault.ts";
import { type FaultParameter, PARAMETERS } from "../../steering/fault-parameters.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

interface FaultInput extends Partial<Fault> {
  action: "set" | "clear" | "list";
  vendor?: string;
  operation?: string;
  times?: number;
  id?: string;
  session?: string;
}

/** The parameters of all faults, each with its range and the faults that have it. */
const parameters = Object.fromEntries(
  FAULTS.flatMap((name) => PARAMETERS[name] ?? []).map((parameter) => [
    parameter.property,
    { ...rangeOf(parameter), description: `With ${ownersOf(parameter)} only.` },
  ]),
);

function rangeOf({ values }: FaultParameter): object {
  if (!("from" in values)) return { enum: [...values] };
  return { type: "integer", minimum: values.from, maximum: values.to };
}

function ownersOf({ property }: FaultParameter): string {
  const owners = FAULTS.filter((name) =>
    PARAMETERS[name]?.some((parameter) => parameter.property === property),
  );
  return owners.map((name) => `\`${name}\``).join(", ");
}

/** Makes requests of a session fail, and ends that. */
export const fault: Tool = {
  name: "fault",
  description:
    "Makes the mock fail in a session: `set` adds a fault, `clear` removes one by its id or all, " +
    `\`list\` shows them. ${FAULTS.map((name) => `\`${name}\`: ${MEANINGS[name]}`).join("; ")}. ` +
    "Without `times` it applies until it is cleared. Logins are requests too: name the operation that " +
    "is to fail.",
  input: inputOf(
    {
      action: { enum: ["set", "clear", "list"] },
      fault: { enum: [...FAULTS], description: "What goes wrong; required with `set`." },
      ...parameters,
      vendor: { ...MEMBERS.vendor, description: "Only requests to this vendor. Default: all." },
      operation: { ...MEMBERS.operation, description: "Only this operationId. Default: all." },
      times: { type: "integer", minimum: 1, description: "How many requests at most." },
      id: { type: "string", description: "With `clear`: only this fault." },
      session: MEMBERS.session,
    },
    ["action"],
  ),
  isReadOnly: false,
  async run({ action, session, id, ...rule }: FaultInput, mock) {
    const path = "/faults";
    if (action === "set") return mock.control({ method: "POST", path, session, body: rule });
    if (action === "clear") {
      const query = id === undefined ? "" : `?${new URLSearchParams({ id })}`;
      await mock.control({ method: "DELETE", path: path + query, session });
    }
    return mock.control({ path, session });
  },
};
