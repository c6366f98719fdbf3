import { expect } from "vitest";
import { describeRules } from "../../../packages/mock/test/support/describe-rules.ts";
import rules from "../rules.ts";
import { accountRules } from "./support/account-rules.ts";
import { ids, openVendor, type Student, type User } from "./support/catalyst.ts";
import { fieldRules } from "./support/field-rules.ts";
import { reportRules } from "./support/report-rules.ts";

describeRules("catalyst", rules, {
  ...accountRules,
  ...fieldRules,
  ...reportRules,
  async notFound() {
    const { get } = await openVendor();
    expect((await get("/api/users/nobody")).status).toBe(404);
  },
  async pages() {
    const { get, createUser } = await openVendor();
    for (let count = 0; count < 21; count += 1) await createUser();
    const sizes = ["", "?size=21", "?size=1&page=2"];
    const lists = await Promise.all(sizes.map((query) => get<User[]>(`/api/users${query}`)));
    expect(lists.map(({ body }) => body.length)).toEqual([20, 21, 1]);
  },
  async userFilters() {
    const { get } = await openVendor();
    const { body } = await get<User[]>("/api/users?Active=True&ExternalId=1");
    expect(body.map(({ UserId }) => UserId)).toEqual([ids.john]);
    expect((await get("/api/users?Active=yes")).status).toBe(422);
  },
  async availableStudents() {
    const { ask, user, createUser } = await openVendor();
    const { body } = await createUser({ AccessAllStudents: true });
    expect(body.AvailableStudents).toBeNull();
    await ask("POST", `/api/users/${ids.john}/students/DF.${ids.student}`);
    expect((await user(ids.john)).AvailableStudents).toContain(ids.student);
  },
  async verbs() {
    const { ask } = await openVendor();
    const { body } = await ask<User>("PUT", `/api/users/${ids.john}`, {});
    expect(body).toMatchObject({ Title: "", Username: "john" });
  },
  async deactivation() {
    const { ask, user, student } = await openVendor();
    const paths = [`/api/users/${ids.john}`, `/api/students/DF.${ids.student}`];
    const active = async () => [(await user(ids.john)).Active, (await student(ids.student)).Active];
    for (const path of paths) expect((await ask("DELETE", path)).status).toBe(204);
    expect(await active()).toEqual([false, false]);
    for (const path of paths) expect((await ask("POST", path)).status).toBe(204);
    expect(await active()).toEqual([true, true]);
  },
  async assignments() {
    const { ask } = await openVendor();
    for (const path of [`students/DF.${ids.student}`, `groups/${ids.parents}`]) {
      const target = `/api/users/${ids.john}/${path}`;
      expect([(await ask("POST", target)).status, (await ask("DELETE", target)).status]).toEqual([
        201, 204,
      ]);
    }
  },
  async idForms() {
    const { ask, get } = await openVendor();
    await ask("PUT", `/api/students/DF.${ids.student}`, { ExternalId: "mine" });
    expect((await get<Student>("/api/students/mine")).body.StudentId).toBe(ids.student);
  },
  async studentsSlash() {
    const { ask } = await openVendor();
    const refused = await ask("POST", "/api/students", {});
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await ask("POST", "/api/students/", {})).status).toBe(201);
  },
  async accessTypes() {
    const { get } = await openVendor();
    const list = (type: string) =>
      get<User[]>(`/api/students/DF.${ids.johnsStudent}/users/${type}?size=100`);
    const [all, some, whole] = await Promise.all(
      ["AllAssignedUsers", "OnlySpecificallyAssignedUsers", "OnlyAccessAllStudentsUsers"].map(list),
    );
    expect(all?.body.length).toBe((some?.body.length ?? 0) + (whole?.body.length ?? 0));
    expect(whole?.body.every(({ AccessAllStudents }) => AccessAllStudents)).toBe(true);
  },
  async accessTypeFallback() {
    const { get } = await openVendor();
    const path = `/api/students/DF.${ids.johnsStudent}/users`;
    const known = await get(`${path}/AllAssignedUsers`);
    expect((await get(`${path}/allasigned`)).body).toEqual(known.body);
  },
});
