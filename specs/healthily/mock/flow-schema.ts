const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const count = { type: "integer", minimum: 0 };

const when = {
  type: "object",
  minProperties: 1,
  properties: { any: texts, none: texts, additional_symptoms: count },
  additionalProperties: false,
};

const candidate = {
  type: ["string", "object"],
  minLength: 1,
  required: ["cui", "when"],
  properties: { cui: text, when },
  additionalProperties: false,
};

/** A step asks one thing: exactly one member beside `when`. */
const step = {
  type: "object",
  properties: {
    question: text,
    factor: text,
    symptom: text,
    symptoms: { type: "array", minItems: 1, items: candidate },
    when,
  },
  additionalProperties: false,
  oneOf: ["question", "factor", "symptom", "symptoms"].map((name) => ({ required: [name] })),
};

/** JSON Schema of a flow. */
export const flow = {
  type: "object",
  required: ["id", "for", "steps", "outcomes"],
  properties: {
    id: text,
    for: {
      type: "object",
      properties: { symptoms: { ...texts, minItems: 1 }, at_least: count, at_most: count },
      additionalProperties: false,
    },
    steps: { type: "array", items: step },
    outcomes: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["report"],
        properties: { report: text, articles: texts, when },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
