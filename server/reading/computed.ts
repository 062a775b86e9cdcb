/** Where a field's thing of any type is told: the row's own columns of the type's name and the id. */
interface Pointer {
  type: string;
  id: string;
}

const expressions = new Map<string, string>();
const pointers = new Map<string, Pointer>();

/** A field whose value the database computes, as SQL over the row's alias `item`. */
export const computed = (field: string, expression: string) => void expressions.set(field, expression);

/** How a field is computed, if it is. */
export const expressionOf = (type: string, field: string) => expressions.get(`${type}.${field}`);

/** A field that leads to a thing of any type, by the row's own columns of the type's name and the id. */
export const pointer = (field: string, at: Pointer) => void pointers.set(field, at);

/** Where a field leads, if to a thing of any type. */
export const pointerAt = (type: string, field: string) => pointers.get(`${type}.${field}`);
