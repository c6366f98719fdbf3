import type { Workspace } from "./workspace.ts";

/** Writes `README.md` of a workspace. */
export function readmeOf({ name, document, summary, isSample }: Workspace): string {
  const { title, credentials, operations } = summary;
  const [operation] = operations;
  const options = credentials.map((option) => `${option}: "…"`).join(", ");
  const given = options ? `{ ${options} }` : "";
  const call = operation
    ? `\nawait client.${operation.name}(${operation.needsRequest ? "…" : ""}); // ${operation.method} ${operation.path}`
    : "";
  const origin = isSample
    ? `\`${document}\` is a sample. Replace it with your own document, then run \`npm run generate\`.`
    : `\`${document}\` describes the API. After a change of it, run \`npm run generate\`.`;
  return `# ${name}

A typed client of ${title || "an API"}, and a mock of it that keeps what is written.

\`\`\`sh
npm install
npm test            # calls the client against the mock, in one process
npm run mock        # serves the mock on http://127.0.0.1:4010
npm run generate    # writes src/api from ${document}
npm run check       # fails where src/api is not current, or does not compile
\`\`\`

Requires Node 22.18 or later, which runs TypeScript. ${origin}
Never edit \`src/api\`.

\`\`\`ts
import { createApiClient } from "./src/api/index.ts";

const client = createApiClient(${given});${call}
\`\`\`
`;
}
