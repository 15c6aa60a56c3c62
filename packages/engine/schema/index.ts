/** `talkoot/engine/schema`: JSON Schema of definitions, answers and responses. */
export { definitionSchema } from './definition-schema.ts';
export { answersSchema, responseSchema } from './answers-schema.ts';
