import Type, { type Static, type TSchema } from 'typebox'

export { Type, type Static, type TSchema }

/** An object that refuses unknown fields. */
export const Strict = <P extends Parameters<typeof Type.Object>[0]>(
  properties: P,
  options: { $id?: string; description?: string } = {},
): ReturnType<typeof Type.Object<P>> => Type.Object(properties, { additionalProperties: false, ...options })
