import { card } from './card.ts'
import { exhausting } from './exhausting.ts'
import { patching } from './patching.ts'
import { posing } from './posing.ts'
import { reading } from './reading.ts'
import { running } from './running.ts'
import { sending } from './sending.ts'
import { signingIn } from './signing-in.ts'

/** What a micro-frontend tries that has fallen into the wrong hands. It runs in the page, as released code. */
const attacks = {
  ...card,
  ...exhausting,
  ...patching,
  ...posing,
  ...reading,
  ...running,
  ...sending,
  ...signingIn,
}

export type Attacks = typeof attacks
export type AttackName = keyof Attacks

/** In a task of its own: for what a test itself evaluates, browsers lift the policy of the page. */
const attack = (name: AttackName, args: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    setTimeout(() => Promise.resolve(Reflect.apply(attacks[name], undefined, args)).then(resolve, reject))
  })

Object.assign(globalThis, { attack })
