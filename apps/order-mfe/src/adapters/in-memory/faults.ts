import type { Failure, Result } from '../../model/result.ts'

/** What goes wrong in a shop in memory, when a test asks for it. */
export class Faults {
  #next: Failure | undefined

  /** The next write fails with it, once, and has no effect. */
  failNext(failure: Failure): void {
    this.#next = failure
  }

  async write<Value>(effect: () => Result<Value>): Promise<Result<Value>> {
    const failure = this.#next
    this.#next = undefined
    return failure ? refuse(failure) : effect()
  }
}

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
})
export const refuse = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
})
