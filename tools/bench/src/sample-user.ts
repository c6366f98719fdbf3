/** A body of the sample vendor's `createUser`, for mocks and clients alike. */
export const user = {
  Email: "test@datafinch.com",
  Password: "Test123",
  IpadPin: "123123",
  Username: "john",
  LastName: "Doe",
  FirstName: "John",
  Groups: ["894f0234-0b22-21ea-be4f-1b523b1af39f"],
  Sites: ["4676e2c4-ef41-484b-bf54-42fa3dc16201"],
};
