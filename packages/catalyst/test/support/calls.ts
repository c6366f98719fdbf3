import type { CatalystClient, CatalystMethods } from "../../src/index.ts";
import { groupId, newUser, reportId, studentId as student, userId } from "./samples.ts";

const studentId = `DF.${student}`;
const user = { path: { userId } };
const userAndStudent = { path: { userId, studentId: student } };
const userAndGroup = { path: { userId, groupId } };
const body = { FirstName: "Example", LastName: "Student" };

/** A call of each operation by its named method. */
export const calls: Record<keyof CatalystMethods, (client: CatalystClient) => Promise<unknown>> = {
  listUsers: (client) => client.listUsers(),
  createUser: (client) => client.createUser({ body: newUser }),
  getUser: (client) => client.getUser(user),
  updateUser: (client) => client.updateUser({ ...user, body: newUser }),
  activateUser: (client) => client.activateUser(user),
  deactivateUser: (client) => client.deactivateUser(user),
  assignStudent: (client) => client.assignStudent(userAndStudent),
  unassignStudent: (client) => client.unassignStudent(userAndStudent),
  listUserGroups: (client) => client.listUserGroups(user),
  addUserGroup: (client) => client.addUserGroup(userAndGroup),
  removeUserGroup: (client) => client.removeUserGroup(userAndGroup),
  listStudents: (client) => client.listStudents(),
  createStudent: (client) => client.createStudent({ body }),
  getStudent: (client) => client.getStudent({ path: { studentId } }),
  updateStudent: (client) => client.updateStudent({ path: { studentId }, body }),
  activateStudent: (client) => client.activateStudent({ path: { studentId } }),
  deactivateStudent: (client) => client.deactivateStudent({ path: { studentId } }),
  listStudentUsers: (client) =>
    client.listStudentUsers({ path: { studentId, userAccessType: "AllAssignedUsers" } }),
  listGroups: (client) => client.listGroups(),
  listSites: (client) => client.listSites(),
  getReport: (client) => client.getReport({ query: { reportId } }),
  createLoginToken: (client) => client.createLoginToken(user),
  authenticateUser: (client) =>
    client.authenticateUser({ query: { userid: `DF.${userId}`, token: userId } }),
};
