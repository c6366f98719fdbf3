import type { SendCall, SendData } from "../send/send-types.ts";

/** Reads the call from the panel's form, with the names of variables still in it. */
export function readForm(form: HTMLFormElement, data: SendData): SendCall {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name) ?? "");
  const headers = [...data.call.headers];
  if (text("fault") !== "") headers.push(["X-Mock-Fault", text("fault")]);
  if (text("prefer") !== "") headers.push(["Prefer", text("prefer")]);
  return {
    method: data.call.method,
    path: pathOf(form, data),
    headers,
    ...(values.has("body") && { body: text("body") }),
  };
}

function pathOf(form: HTMLFormElement, { base, template }: SendData): string {
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input[name*='.']")].map((input) => {
    const [kind = "", ...rest] = input.name.split(".");
    return { kind, name: rest.join("."), input };
  });
  const filled = inputs
    .filter(({ kind }) => kind === "path")
    .reduce((text, { name, input }) => text.replace(`{${name}}`, encode(input.value)), template);
  const query = inputs
    .filter(({ kind, input }) => kind === "query" && input.value !== "")
    .map(({ name, input }) => `${encodeURIComponent(name)}=${encode(input.value)}`);
  return base + filled + (query.length > 0 ? `?${query.join("&")}` : "");
}

/** Leaves `<name>` as it is: it is filled when the call is sent. */
function encode(value: string): string {
  return value
    .split(/(<\w+>)/)
    .map((part, index) => (index % 2 === 1 ? part : encodeURIComponent(part)))
    .join("");
}
