import { createMyStrengthClient } from "@carespec/mystrength";

const client = createMyStrengthClient({
  provisional: true,
  email: process.env.EMAIL,
  password: process.env.PASSWORD,
  totpSecret: process.env.TOTP_SECRET,
});
const { data } = await client.GET("/users");
console.log(data);
