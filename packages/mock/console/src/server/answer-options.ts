import type { Operation } from "./api-document.ts";

/** A documented answer to choose. */
export interface AnswerOption {
  /** What `Prefer` asks for it with. */
  prefer: string;
  text: string;
  status: number;
  example?: string;
}

/** What an operation can be made to answer: each example of each status. */
export function answerOptions({ answers }: Operation): AnswerOption[] {
  return answers
    .filter(({ status }) => /^\d{3}$/.test(status))
    .flatMap(({ status: code, examples, description }): AnswerOption[] => {
      const status = Number(code);
      if (examples.length === 0) {
        return [{ prefer: `code=${code}`, text: `${code} ${shorten(description)}`, status }];
      }
      return examples.map((example) => ({
        prefer: `code=${code}, example=${example}`,
        text: `${code} ${example}`,
        status,
        example,
      }));
    });
}

function shorten(text: string): string {
  const [first = ""] = text.split(/[.\n]/, 1);
  return first.length > 60 ? `${first.slice(0, 59)}…` : first;
}
