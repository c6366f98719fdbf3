/** Ids that the vendor's examples show; the mock begins with these resources. */
export const userId = "2647b5ca-950b-4060-838e-f6c3b846b551";
export const studentId = "5ff0a201-46e1-4ce9-9a82-81286c3141a7";
export const groupId = "894f0234-0b22-21ea-be4f-1b523b1af39f";
export const siteId = "7696a2b1-931e-46bc-bd0b-dc08eb69ecdc";
export const reportId = "263cc357-ea00-497c-b7ee-916dacd58383";
/** A report that the mock invents, under the other report id that the vendor prints. */
export const weeklyReportId = "cf07f56c-ad98-49fa-8edc-4f21a0dcd1fb";

/** A well-formed id that does not exist. */
export const unknownId = "00000000-0000-4000-8000-0000000000ff";

/** The eight properties that a new user needs. */
export const newUser = {
  Email: "test@datafinch.com",
  Password: "Test123",
  IpadPin: "123123",
  Username: "john",
  LastName: "Doe",
  FirstName: "John",
  Groups: [groupId],
  Sites: [siteId],
};
