import { createMyStrengthClient } from "@carespec/mystrength";

const client = createMyStrengthClient({
  provisional: true,
  email: process.env.EMAIL,
  password: process.env.PASSWORD,
  totpSecret: process.env.TOTP_SECRET,
});
console.log(await client.listUsers());
