/** A program that gets tokens in its own name, and the secret by which it is known now. */
export interface Program {
  readonly id: string
  readonly secret: string
}

/** Tokens of a program belong together as long as it has the same secret. */
export interface ProgramSessions {
  /** `sid` of the access tokens that this program gets. */
  sidOf(program: Program): Promise<string>
  /** Ends the tokens that were given to all but these, at whichever replica. */
  keepOnly(programs: readonly Program[]): Promise<void>
}
