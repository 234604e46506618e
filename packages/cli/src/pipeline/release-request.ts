import type { ReleaseDocument, ReleaseVersion } from '@jangteo/contracts'
import { RegistryClient } from '../registry/registry-client.ts'
import type { NextStep } from '../terminal/steps.ts'

export interface ReleaseRequest {
  readonly dir: string
  readonly registryUrl: string
  /** A token that is good now: tokens live for minutes, a canary may bake longer. */
  readonly token: () => Promise<string>
  /** Percent of the visitors that get it first. */
  readonly share: number
  /** How long it must do well there. */
  readonly bakeSeconds: number
  /** So many must have seen it there, or it is not promoted. */
  readonly minVisitors: number
  readonly wait: (seconds: number) => Promise<void>
  /** What is done, for people. */
  readonly log: (line: string) => void
  /** At most four times: contract check, publish, canary, promote. */
  readonly next: NextStep
  /** The canary has done well for so many seconds. */
  readonly baked: (seconds: number) => void
}

export const ENVIRONMENT = 'production'

/** With a token that is good now. */
export const connect = async ({ registryUrl, token }: ReleaseRequest): Promise<RegistryClient> =>
  new RegistryClient(registryUrl, await token())

/** The live releases of a name. */
export const versionsOf = ({ microFrontends }: ReleaseDocument, name: string): readonly ReleaseVersion[] =>
  microFrontends[name] ?? []
