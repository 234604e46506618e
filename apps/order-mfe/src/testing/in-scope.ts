import { type EffectScope, effectScope } from 'vue'
import { afterEach } from 'vitest'

const scopes: EffectScope[] = []
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop()
})

/** Runs a view-model outside of a component; it is disposed of after the test. */
export function inScope<Value>(create: () => Value): Value {
  const scope = effectScope()
  scopes.push(scope)
  const value = scope.run(create)
  if (value === undefined) throw new Error('The view-model answered nothing')
  return value
}

/** Lets pending promises happen. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
