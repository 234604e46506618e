import { CommandError } from '../errors.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { type EnvironmentChange, RegistryClient } from '../registry/registry-client.ts'
import type { Io } from '../terminal/io.ts'
import { describeChange } from './describe-change.ts'

export interface ChangeOptions {
  readonly registry: string
  readonly environment: string
  readonly json: boolean
  readonly why?: string | undefined
  readonly 'if-revision'?: string | undefined
}

type Wanted = Pick<EnvironmentChange, 'action' | 'name' | 'body'>

/** Makes the change with a token of the team, and says what came of it. */
export async function makeChange(
  io: Io,
  { registry, environment, json, why, ...options }: ChangeOptions,
  decide: Wanted | ((client: RegistryClient) => Promise<Wanted>),
): Promise<void> {
  const revision = toRevision(options['if-revision'])
  const token = await requestAccessToken(io.env, 'registry:promote')
  const client = new RegistryClient(registry, token)
  const { body, ...wanted } = typeof decide === 'function' ? await decide(client) : decide
  const reason = why?.trim()
  const result = await client.change({
    ...wanted,
    environment,
    body: { ...body, ...(reason && { reason }) },
    revision,
  })
  io.out(json ? JSON.stringify(result) : describeChange(result))
}

/** @throws CommandError for anything but a whole number from 1 */
export function toRevision(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new CommandError(`"${text}" is no revision. \`jangteo status\` prints the current one, e.g. 7.`)
}
