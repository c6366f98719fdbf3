import { filter, type Handler, notFound, pageOf } from "@carespec/mock-kit";
import { isSameId } from "./ids.ts";
import { findStudent, withStudent, withUser } from "./lookup.ts";
import type { User } from "./resources.ts";
import { saveUser, shownUser } from "./users.ts";

/** Assigning twice answers 201 twice: what the vendor answers is not printed. */
const assignStudent = withUser(async (call, user) => {
  const student = await findStudent(call);
  if (!student) return notFound("studentId", "no student has this id");
  if (!isAssigned(user, student.StudentId)) {
    const assigned = [...(user.AvailableStudents ?? []), student.StudentId];
    saveUser(call, { ...user, AvailableStudents: assigned });
  }
  return {};
});

/** What is not assigned cannot be taken back: 404 for it is inferred, as for any absent resource. */
const unassignStudent = withUser(async (call, user) => {
  const student = await findStudent(call);
  if (!student) return notFound("studentId", "no student has this id");
  const { StudentId } = student;
  if (!isAssigned(user, StudentId)) return notFound("studentId", "the student is not assigned");
  const others = user.AvailableStudents?.filter((id) => !isSameId(id, StudentId)) ?? [];
  saveUser(call, { ...user, AvailableStudents: others });
  return {};
});

/** The users of a student; any unknown access type means all of them, as the vendor says. */
const listStudentUsers = withStudent(async (call, { StudentId }) => {
  const seesAll = (user: User) => user.AccessAllStudents;
  const seesThisOne = (user: User) => !seesAll(user) && isAssigned(user, StudentId);
  const fitting: Record<string, (user: User) => boolean> = {
    OnlySpecificallyAssignedUsers: seesThisOne,
    OnlyAccessAllStudentsUsers: seesAll,
  };
  const type = call.path.userAccessType ?? "";
  const fits = Object.hasOwn(fitting, type) ? fitting[type] : undefined;
  const users = await call.state.collection<User>("users").values();
  const either = (user: User) => seesAll(user) || seesThisOne(user);
  return { body: pageOf(call, filter(users, fits ?? either)).map(withSelectedSites) };
});

function isAssigned({ AvailableStudents }: User, studentId: string): boolean {
  return AvailableStudents?.some((id) => isSameId(id, studentId)) ?? false;
}

/** This list alone shows `SelectedSites`, of the users that have them. */
function withSelectedSites(user: User): User {
  const { SelectedSites } = user;
  return { ...shownUser(user), ...(SelectedSites && { SelectedSites }) };
}

/** The operations that join users and students. */
export const userStudents: Record<string, Handler> = {
  assignStudent,
  unassignStudent,
  listStudentUsers,
};
