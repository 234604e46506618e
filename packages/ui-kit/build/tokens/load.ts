import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import {
  defineConfig,
  Logger,
  parse,
  type ConfigInit,
  type Plugin,
  type Resolver,
  type TokenNormalizedSet,
} from '@terrazzo/parser'

export const sourceFolder = new URL('../../src/tokens/', import.meta.url)

/** Every brand there is a file for. */
export const brands = readdirSync(new URL('brands/', sourceFolder)).map((file) =>
  file.replace('.tokens.json', ''),
)

const logger = new Logger({ level: 'warn' })

export interface LoadedTokens {
  readonly config: ConfigInit
  readonly logger: Logger
  readonly resolver: Resolver
  readonly sources: Awaited<ReturnType<typeof parse>>['sources']
  readonly tokens: TokenNormalizedSet
}

/** Reads and validates the token files. Aliases that lead nowhere and malformed values throw. */
export async function loadTokens(plugins: Plugin[] = []): Promise<LoadedTokens> {
  const filename = new URL('jangteo.resolver.json', sourceFolder)
  const config = defineConfig(
    { outDir: sourceFolder.href, alphabetize: false, plugins },
    { cwd: sourceFolder, logger },
  )
  const parsed = await parse([{ filename, src: await readFile(filename, 'utf8') }], {
    config,
    logger,
    req: (file) => readFile(file, 'utf8'),
  })
  return { ...parsed, config, logger }
}
