import { homedir } from 'node:os'
import { join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_IDENTITY = 'http://localhost:8090'

/** Origin of the identity service, without trailing slash. */
export function identityUrlOf({ JANGTEO_IDENTITY_URL, JANGTEO_TOKEN_URL }: Environment): string {
  if (JANGTEO_IDENTITY_URL) return JANGTEO_IDENTITY_URL.replace(/\/+$/, '')
  return JANGTEO_TOKEN_URL && URL.canParse(JANGTEO_TOKEN_URL)
    ? new URL(JANGTEO_TOKEN_URL).origin
    : DEFAULT_IDENTITY
}

export const tokenUrlOf = (environment: Environment): string =>
  environment.JANGTEO_TOKEN_URL || `${identityUrlOf(environment)}/oauth/token`

/** Folder of the command's own files: the XDG one of the user. */
export const configFolderOf = ({ XDG_CONFIG_HOME, HOME }: Environment): string =>
  join(XDG_CONFIG_HOME || join(HOME || homedir(), '.config'), 'jangteo')
