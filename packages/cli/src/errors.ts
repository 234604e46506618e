import type { Problem } from '@jangteo/contracts'

/** The registry understood the request and said no. Exit code 1. */
export class RegistryRefusal extends Error {
  override readonly name = 'RegistryRefusal'
  readonly problem: Problem
  /** What the registry said, where "no" is an answer and no problem. */
  readonly answer: object | undefined

  constructor(problem: Problem, answer?: object) {
    super(problem.detail ?? problem.title)
    this.problem = problem
    this.answer = answer
  }
}

/** What was asked for cannot be done from here: wrong usage, a missing build, nobody answers. Exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
