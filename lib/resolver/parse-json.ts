import { type BaseIssue, type BaseSchema, type InferOutput, safeParse } from 'valibot';
import { unknownFields } from './unknown-fields.ts';

/**
 * Reads a JSON body against a schema; null for HTML, cut JSON and other shapes: `parseJson('<html>', schema)` -> null. `debug` hears
 * where an answer has another shape and which fields nobody reads; never what stands in them.
 */
export function parseJson<S extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  body: string,
  schema: S,
  debug?: (message: string) => void,
): InferOutput<S> | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    debug?.(`an answer of ${body.length} characters that is no JSON`);
    return null;
  }
  const result = safeParse(schema, value);
  if (debug) {
    const places = (result.issues ?? []).map((issue) => (issue.path ?? []).map(({ key }) => String(key)).join('.'));
    if (places.length > 0) debug(`an answer of another shape at ${places.join(', ')}`);
    else for (const field of unknownFields(value, schema)) debug(`a field that is not read: ${field}`);
  }
  return result.success ? result.output : null;
}
