/** An HTTP request in which `<name>` stands for a value that is known when it is sent. */
export interface SendCall {
  method: string;
  /** From the origin: `/<vendor>/…`, with the query. */
  path: string;
  headers: [name: string, value: string][];
  body?: string;
}

/** A call that is made before. */
export interface SendStep extends SendCall {
  says: string;
  /** JSON pointers into the answer, by the names of what they give. */
  takes: Record<string, string>;
  /** It logs in, which is done once for a session. */
  isLogin: boolean;
}

/** What a page tells its send panel. */
export interface SendData {
  vendor: string;
  /** The mock's demo credentials. */
  credentials: Record<string, string>;
  /** The credential that each one-time code is computed from. */
  oneTimeCodes: Record<string, string>;
  before: SendStep[];
  /** Path of the mock's base URL. */
  base: string;
  /** The operation's path as the document writes it, with `{name}` for its parameters. */
  template: string;
  /** The call itself; the form holds its parameters and its body. */
  call: Omit<SendCall, "path">;
}
