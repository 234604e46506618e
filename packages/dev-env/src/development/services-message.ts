import { type Static, Strict, Type } from '@jangteo/contracts'

/** From `npm run dev` to the process of the services. */
export const BootMessage = Strict({
  kind: Type.Literal('boot'),
  entries: Type.Record(Type.String(), Strict({ entry: Type.String() })),
})
export type BootMessage = Static<typeof BootMessage>

/** The answers: its code can be loaded; every service answers. */
export const ServicesMessage = Type.Union([
  Strict({ kind: Type.Literal('loaded') }),
  Strict({ kind: Type.Literal('open'), running: Type.Array(Type.String()) }),
])
export type ServicesMessage = Static<typeof ServicesMessage>
