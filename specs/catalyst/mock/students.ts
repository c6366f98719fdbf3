import { type Answer, type Call, type Handler, pageOf } from "@carespec/mock-kit";
import { withStudent } from "./lookup.ts";
import type { Student } from "./resources.ts";
import { blankStudent, writeStudent } from "./student-body.ts";
import { dateTime } from "./times.ts";

/** All students, inactive ones among them: that they are listed too is inferred. */
const listStudents: Handler = async (call) => ({
  body: pageOf(call, await call.state.collection<Student>("students").values()),
});

/**
 * Creates a student. `StudentId`, `Active` and `DateLastUpdated` of the body are the server's own
 * and not heeded, which is inferred: only the example of a creation has them.
 */
const createStudent: Handler = async (call) => {
  const student = await writeStudent(call, blankStudent(call.newId()));
  if ("rule" in student) return student;
  save(call, student);
  return { body: student };
};

const updateStudent = withStudent(async (call, before) => {
  const student = await writeStudent(call, before);
  if ("rule" in student) return student;
  save(call, student);
  return { body: student };
});

/** That a change of `Active` counts as an update is inferred. */
const setActive = (isActive: boolean) =>
  withStudent(async (call, student): Promise<Answer> => {
    save(call, { ...student, Active: isActive, DateLastUpdated: dateTime(call.now) });
    return {};
  });

function save(call: Call, student: Student): void {
  call.state.collection<Student>("students").set(student.StudentId, student);
}

/** The operations on students themselves. */
export const students: Record<string, Handler> = {
  listStudents,
  createStudent,
  getStudent: withStudent(async (_, student) => ({ body: student })),
  updateStudent,
  activateStudent: setActive(true),
  deactivateStudent: setActive(false),
};
