import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A certificate of this machine that it signed itself, and its key, as PEM; for a day, in memory. */
export function selfSigned(): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(oid("550403"), tagged(0x0c, Buffer.from("localhost")))));
  const algorithm = sequence(oid("2a8648ce3d040302"));
  const names = sequence(
    tagged(0x82, Buffer.from("localhost")),
    tagged(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const day = 86_400_000;
  const content = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(Date.now() - day), time(Date.now() + day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(sequence(oid("551d11"), tagged(0x04, names)))),
  );
  const signature = sign("sha256", content, privateKey);
  const bits = tagged(0x03, Buffer.concat([Buffer.from([0]), signature]));
  const der = sequence(content, algorithm, bits).toString("base64");
  const lines = der.match(/.{1,64}/g)?.join("\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** A value of ASN.1 with its tag and its length. */
function tagged(tag: number, value: Buffer): Buffer {
  const size = value.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}

const sequence = (...values: Buffer[]) => tagged(0x30, Buffer.concat(values));
const set = (...values: Buffer[]) => tagged(0x31, Buffer.concat(values));
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, "hex"));
const integer = (value: Buffer) => tagged(0x02, value);

function time(ms: number): Buffer {
  const [date = ""] = new Date(ms).toISOString().replaceAll(/[-:T]/g, "").split(".");
  return tagged(0x18, Buffer.from(`${date}Z`));
}
