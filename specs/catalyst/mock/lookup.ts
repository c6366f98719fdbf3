import { type Answer, type Call, type Handler, notFound, type Verdict } from "@carespec/mock-kit";
import { findByAnyId, findByCatalystId } from "./ids.ts";
import type { Group, Student, User } from "./resources.ts";

type Handle<Resource> = (call: Call, resource: Resource) => Promise<Answer | Verdict>;

/** Answers for the user whom the path names, or 404. */
export function withUser(handle: Handle<User>): Handler {
  return async (call) => {
    const users = call.state.collection<User>("users");
    const user = await findByAnyId(users, call.path.userId ?? "");
    return user ? handle(call, user) : notFound("userId", "no user has this id");
  };
}

/** Answers for the student whom the path names, or 404. */
export function withStudent(handle: Handle<Student>): Handler {
  return async (call) => {
    const student = await findStudent(call);
    return student ? handle(call, student) : notFound("studentId", "no student has this id");
  };
}

/** The student whom the path names. */
export function findStudent(call: Call): Promise<Student | undefined> {
  return findByAnyId(call.state.collection<Student>("students"), call.path.studentId ?? "");
}

/** The security group that the path names; groups have no external ids. */
export function findGroup(call: Call): Promise<Group | undefined> {
  return findByCatalystId(call.state.collection<Group>("groups"), call.path.groupId ?? "");
}
