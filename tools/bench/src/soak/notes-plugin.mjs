const notes = ({ state }) => state.collection("notes");

/** Notes that are kept as they come: the least that a mock with state does. */
export default {
  collections: { notes: { id: "id", schema: { $ref: "#/components/schemas/Note" } } },
  data: {
    notes: Array.from({ length: 10 }, (_, id) => ({ id: `n-${id}`, text: "A note. ".repeat(30) })),
  },
  create: () => ({
    operations: {
      listNotes: async (call) => ({ body: [...(await notes(call).values())] }),
      writeNote: (call) => {
        notes(call).set(call.body.id, call.body);
        return { status: 201, body: call.body };
      },
    },
  }),
};
