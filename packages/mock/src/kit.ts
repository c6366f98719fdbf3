export * from "@carespec/mock-kit";
