import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Static, Strict, Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import { configFolderOf, type Environment } from './environment.ts'

const SignInSchema = Strict({
  accessToken: Type.String(),
  /** Milliseconds since 1970. */
  expiresAt: Type.Number(),
  refreshToken: Type.String(),
  name: Type.String(),
  email: Type.String(),
})

/** A person who signed in from this machine. */
export type SignIn = Static<typeof SignInSchema>

const StoreSchema = Type.Record(Type.String(), SignInSchema)
type Store = Static<typeof StoreSchema>

const fileOf = (environment: Environment): string => join(configFolderOf(environment), 'sign-ins.json')

/** What cannot be read counts as nobody: signing in again mends it. */
async function readStore(environment: Environment): Promise<Store> {
  const text = await readFile(fileOf(environment), 'utf8').catch(() => '{}')
  try {
    const content: unknown = JSON.parse(text)
    return Value.Check(StoreSchema, content) ? content : {}
  } catch {
    return {}
  }
}

export async function findSignIn(environment: Environment, identityUrl: string): Promise<SignIn | undefined> {
  return (await readStore(environment))[identityUrl]
}

/** Keeps it for its owner only (0600), whole or not at all. Undefined forgets it. */
export async function keepSignIn(
  environment: Environment,
  identityUrl: string,
  signIn: SignIn | undefined,
): Promise<void> {
  const { [identityUrl]: _former, ...others } = await readStore(environment)
  const file = fileOf(environment)
  const draft = `${file}.${process.pid}`
  await mkdir(configFolderOf(environment), { recursive: true, mode: 0o700 })
  const store: Store = signIn ? { ...others, [identityUrl]: signIn } : others
  await writeFile(draft, JSON.stringify(store, null, 2), { mode: 0o600 })
  await rename(draft, file)
}
