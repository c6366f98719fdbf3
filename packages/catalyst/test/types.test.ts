import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import type { components, operations } from "../src/index.ts";
import { startCatalyst } from "./support/mock.ts";
import { newUser } from "./support/samples.ts";
import type { Flat, Student, User } from "./support/types.ts";

const { client, document, close } = await startCatalyst();
afterAll(close);

type Schema = components["schemas"];
type JsonOf<Part> = Part extends { content: { "application/json": infer Body } } ? Body : never;
type BodyOf<Id extends keyof operations> = JsonOf<NonNullable<operations[Id]["requestBody"]>>;
type SuccessOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends 200 | 201 ? JsonOf<Responses[Status]> : never;
    }[keyof Responses]
  : never;
type ItemOf<Answer> = Answer extends (infer Item)[] ? Item : Answer;
type KeyOf<Union> = Union extends object ? keyof Union : never;

describe("the types", () => {
  it("ask for a password and never give one back", async () => {
    const { data } = await client.POST("/api/users", { body: newUser });
    expectTypeOf<BodyOf<"createUser">["Password"]>().toEqualTypeOf<string>();
    type Answer = ItemOf<SuccessOf<operations[Exclude<keyof operations, "getReport">]>>;
    expectTypeOf<Extract<KeyOf<Answer>, "Password">>().toBeNever();
    expectTypeOf<Extract<KeyOf<Answer>, "UserId" | "Token">>().toEqualTypeOf<"UserId" | "Token">();
    expect(data).toHaveProperty("UserId");
    expect(data).not.toHaveProperty("Password");
  });

  it("have the eleven properties of a user that can be written, and none that the server sets", () => {
    const writable = {
      AccessAllStudents: true,
      Email: true,
      ExternalId: true,
      FirstName: true,
      Groups: true,
      IpadPin: true,
      LastName: true,
      Password: true,
      Sites: true,
      Title: true,
      Username: true,
    };
    expectTypeOf<keyof BodyOf<"updateUser">>().toEqualTypeOf<keyof typeof writable>();
    expectTypeOf<keyof BodyOf<"createUser">>().toEqualTypeOf<keyof typeof writable>();
    expectTypeOf<BodyOf<"createUser">>().not.toHaveProperty("UserId");
    expect(document.properties("UserUpdate").sort()).toEqual(Object.keys(writable));
  });

  it("do not let a body set whether teaching sessions are used", () => {
    expectTypeOf<KeyOf<BodyOf<"createStudent">>>().toEqualTypeOf<
      Exclude<keyof Student, "IsUsingTeachingSessions">
    >();
    expect(document.properties("Student")).toContain("IsUsingTeachingSessions");
    expect(document.properties("StudentUpdate")).not.toContain("IsUsingTeachingSessions");
  });

  it("limit the time zone of a request to the vendor's 99, and that of a response to none", () => {
    type Sent = NonNullable<BodyOf<"updateStudent">["TimeZone"]>;
    expectTypeOf<Sent>().toEqualTypeOf<Schema["TimeZone"]>();
    expectTypeOf<Extract<Sent, "Europe/Kiev" | "Europe/Kyiv">>().toEqualTypeOf<"Europe/Kiev">();
    expectTypeOf<string>().not.toExtend<Sent>();
    expectTypeOf<Schema["Student"]["TimeZone"]>().toEqualTypeOf<string>();
    expectTypeOf<Schema["Site"]["TimeZone"]>().toEqualTypeOf<string>();
    expect(document.values("TimeZone")).toHaveLength(99);
    expect(document.values("TimeZone")).toContain("Europe/Kiev");
  });

  it("name the vendor's objects, as responses show them and requests take them", async () => {
    const { data = [] } = await client.GET("/api/users");
    const users: Schema["User"][] = data;
    expectTypeOf<Schema["User"]>().toEqualTypeOf<User>();
    expectTypeOf<Flat<Schema["Student"]>>().toEqualTypeOf<Student>();
    expectTypeOf<typeof newUser>().toExtend<Schema["UserCreate"]>();
    expect(users.map((user) => user.Active)).toContain(false);
  });
});
