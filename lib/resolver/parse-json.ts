import { type BaseIssue, type BaseSchema, type InferOutput, safeParse } from 'valibot';

/** Reads a JSON body against a schema; null for HTML, cut JSON and other shapes: `parseJson('<html>', schema)` -> null. */
export function parseJson<S extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(body: string, schema: S): InferOutput<S> | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const result = safeParse(schema, value);
  return result.success ? result.output : null;
}
