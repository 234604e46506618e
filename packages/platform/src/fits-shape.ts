/** The fields of `T` that its reader cannot do without. Optional ones cannot be named: they may be missing. */
export type Shape<T> = T extends string
  ? 'string'
  : T extends number
    ? 'number'
    : T extends boolean
      ? 'boolean'
      : T extends readonly (infer Item)[]
        ? readonly [Shape<Item>]
        : { readonly [Key in keyof T as undefined extends T[Key] ? never : Key]?: Shape<T[Key]> }

function fits(value: unknown, shape: unknown): boolean {
  if (typeof shape === 'string') return typeof value === shape
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]))
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape ?? {}).every(([key, part]) => fits(Reflect.get(value, key), part))
  )
}

/**
 * Whether an answer has the wanted shape; for adapters, before its fields are used. A small check of types instead of the schema of the contract, which
 * would bring the whole schema library to every shopper: patterns and ranges are the server's duty.
 */
export const fitsShape = <T>(value: unknown, shape: Shape<T>): value is T => fits(value, shape)
