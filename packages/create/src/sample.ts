/** The document of a workspace that is started without one. */
export const SAMPLE = `# A sample of Carespec's, and nobody's real API: replace it with your document, then run \`npm run generate\`.
openapi: 3.1.0
info: { title: Notes, version: 1.0.0, description: A sample with one collection. }
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
servers: [{ url: https://api.example.com/v1 }]
paths:
  /notes:
    get:
      operationId: listNotes
      summary: List notes
      parameters: [{ name: status, in: query, schema: { enum: [open, done] } }]
      responses:
        '200':
          description: All notes, or those of one status
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Note' } }
              example: [{ id: 1, text: Buy milk, status: open }]
    post:
      operationId: createNote
      summary: Create a note
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
      responses:
        '201':
          description: The note with its id
          content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
  /notes/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get:
      operationId: getNote
      summary: Get a note
      responses:
        '200':
          description: The note
          content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
        '404': { $ref: '#/components/responses/NotFound' }
    delete:
      operationId: deleteNote
      summary: Delete a note
      responses: { '204': { description: Deleted }, '404': { $ref: '#/components/responses/NotFound' } }
components:
  schemas:
    Note:
      type: object
      required: [id, text, status]
      properties:
        id: { type: integer, readOnly: true }
        text: { type: string, minLength: 1 }
        status: { enum: [open, done] }
  responses:
    NotFound:
      description: No note has this id
      content:
        application/json:
          schema: { type: object, properties: { message: { type: string } } }
          example: { message: No such note }
`;
