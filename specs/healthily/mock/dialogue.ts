import type { Call, Answer as Given, Handler, Verdict } from "@carespec/mock-kit";
import { type Consultation, follow, refusalOf, type Standing } from "./consultation.ts";
import type { Answer } from "./fits.ts";
import { type Model, readModel } from "./model.ts";
import type { Start } from "./progress.ts";
import { reportOf } from "./report.ts";
import { sessionOf } from "./tokens.ts";

/** Begins a consultation; one that the session had before is forgotten, which is inferred. */
export const startConsultation: Handler = async (call) => {
  const { gender, age, initial_query } = call.body as Start;
  const model = await readModel(call.state);
  const consultation = { start: { gender, age, initial_query }, answers: [] };
  await keep(call, consultation);
  return stateOf(model, follow(model, consultation));
};

/** Returns the open question, or the report. */
export const getConsultation: Handler = (call) =>
  continued(call, async ({ model, standing }) => stateOf(model, standing));

/** Accepts an answer that fits the open question. */
export const answerQuestion: Handler = (call) =>
  continued(call, async ({ model, start, standing }) => {
    const { type, included, excluded } = call.body as Answer;
    const answer: Answer = { type, included, excluded };
    const misfit = refusalOf(model, standing, answer);
    if (misfit) {
      return { status: 400, example: "answerDoesNotFit", rule: "answerFits", ...misfit };
    }
    const consultation = { start, answers: [...standing.answers, answer] };
    await keep(call, consultation);
    return stateOf(model, follow(model, consultation));
  });

/** Takes the last answer back, at any depth and from the report as well, which is inferred. */
export const undoAnswer: Handler = (call) =>
  continued(call, async ({ model, start, standing }) => {
    if (standing.answers.length === 0) {
      return refuse("nothingToUndo", "the consultation is at its first question");
    }
    const consultation = { start, answers: standing.answers.slice(0, -1) };
    await keep(call, consultation);
    return stateOf(model, follow(model, consultation));
  });

/** Gives the report once nothing is left to ask. */
export const getReport: Handler = (call) =>
  continued(call, async ({ model, standing }) =>
    standing.asking
      ? refuse("reportNotReady", `a question of type ${standing.asking.question.type} is open`)
      : stateOf(model, standing),
  );

interface Continued {
  model: Model;
  start: Start;
  standing: Standing;
}

/** Continues the session's consultation; refuses if it has not started. */
async function continued(
  call: Call,
  go: (continued: Continued) => Promise<Given | Verdict | undefined>,
): Promise<Given | Verdict | undefined> {
  const consultation = await consultations(call).get(await sessionOf(call));
  if (!consultation) {
    return refuse("consultationNotStarted", "the session has no consultation: POST /initial");
  }
  const model = await readModel(call.state);
  return go({ model, start: consultation.start, standing: follow(model, consultation) });
}

function stateOf(model: Model, { asking, progress }: Standing): Given | undefined {
  if (asking) return { body: { question: asking.question } };
  const report = reportOf(model, progress);
  return report && { body: { report } };
}

function refuse(example: string, reason: string): Verdict {
  return { status: 404, example, rule: example, reason };
}

async function keep(call: Call, consultation: Consultation): Promise<void> {
  consultations(call).set(await sessionOf(call), consultation);
}

function consultations({ state }: Call) {
  return state.collection<Consultation>("consultations");
}
