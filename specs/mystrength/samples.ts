import type { SampleStep, VendorSamples } from "@carespec/document";
import { Secret, TOTP } from "otpauth";

const logIn: SampleStep = {
  says: "Log in with the code of this moment.",
  operationId: "createSession",
  takes: { sessionToken: "/session_token", refreshToken: "/refresh_token" },
};

const note =
  "A code logs in once: a second run within 30 seconds is refused with 401, unless the mock is reset.";

/** The code of an authenticator app by RFC 6238, without a package. */
const functions = `/** The code that an authenticator app shows now (RFC 6238). */
function totp(secret: string): string {
  const letters = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter));
  const bits = letters.map((value) => value.toString(2).padStart(5, "0")).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const code = (mac.readUInt32BE(mac.readUInt8(19) & 15) & 0x7fffffff) % 1_000_000;
  return String(code).padStart(6, "0");
}`;

const command = `node -e '
  const bits = [...process.argv[1]].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(Date.now() / 30000), 4);
  const mac = crypto.createHmac("sha1", key).update(counter).digest();
  const code = (mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000;
  console.log(String(code).padStart(6, "0"));
' "$totpSecret"`;

export default {
  schemes: { SessionToken: { variables: ["sessionToken"], after: [logIn] } },
  operations: {
    createSession: {
      input: {
        body: {
          email_address: { variable: "email" },
          password: { variable: "password" },
          mfa_token: { variable: "totpCode" },
        },
      },
      note,
    },
    renewSession: {
      before: [logIn],
      input: { body: { refresh_token: { variable: "refreshToken" } } },
      note,
    },
  },
  computed: {
    totpCode: {
      uses: ["totpSecret"],
      totp: "totpSecret",
      value: ({ totpSecret = "" }, timestamp) =>
        new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp }),
      byHand:
        "The code of this moment: write it here before you log in, and again for each login, since a code is valid for 30 seconds and one login. An authenticator app shows it from totpSecret, and oathtool prints it: oathtool --totp --base32 <totpSecret>",
      typescript: {
        imports: 'import { createHmac } from "node:crypto";',
        functions,
        expression: "totp(totpSecret)",
      },
      shell: {
        command,
        says: 'The code of this moment. A shell cannot compute it: Node does here, oathtool is shorter:\ntotpCode=$(oathtool --totp --base32 "$totpSecret")',
      },
    },
  },
} satisfies VendorSamples;
