import { type Static, Strict, Type } from './schema.ts'

/**
 * What a form of a page answers where a script sends it with `Accept: application/json`, as the shell does before the code of whoever offers the form is
 * there. Without `said`, `address` says what became of it.
 */
export const FormAnswerSchema = Strict({
  /** Page of the shop, root-relative. */
  address: Type.String({ pattern: '^/(ko|en)/' }),
  /** In the language of the form. */
  said: Type.Optional(Strict({ text: Type.String(), link: Type.String() })),
  /** What the page and other tabs are told. */
  cart: Type.Optional(
    Strict({
      count: Type.Integer(),
      reason: Type.Enum(['added', 'changed', 'removed']),
      sku: Type.String(),
    }),
  ),
})
export type FormAnswer = Static<typeof FormAnswerSchema>
