/** A schema as far as it tells its fields: objects have `entries`, lists an `item`, wrappers (optional, fallback) a `wrapped`. */
interface SchemaShape {
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly wrapped?: SchemaShape;
}

/** Items of a list that are looked at: the services write all alike. */
const ITEMS_LOOKED_AT = 3;

/**
 * Names of fields in an answer that its schema does not read: `{ DOI: '10.1/x', extra: 1 }` -> ["extra"]; of lists "items[].extra". Names
 * only, never values: an answer may hold the reader's address.
 */
export function unknownFields(value: unknown, schema: unknown, path = ''): readonly string[] {
  const shape = unwrap(schema as SchemaShape);
  if (Array.isArray(value)) {
    const found = value.slice(0, ITEMS_LOOKED_AT).flatMap((item) => (shape.item ? unknownFields(item, shape.item, `${path}[]`) : []));
    return [...new Set(found)];
  }
  if (typeof value !== 'object' || value === null || !shape.entries) return [];
  const { entries } = shape;
  return Object.entries(value).flatMap(([name, field]) => {
    const inside = entries[name];
    const full = path ? `${path}.${name}` : name;
    return inside ? unknownFields(field, inside, full) : [full];
  });
}

function unwrap(schema: SchemaShape): SchemaShape {
  return schema.wrapped ? unwrap(schema.wrapped) : schema;
}
