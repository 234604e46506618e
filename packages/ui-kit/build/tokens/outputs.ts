import { build, type Plugin } from '@terrazzo/parser'
import { format, resolveConfig } from 'prettier'
import { tokensCss } from './css.ts'
import { loadTokens, sourceFolder } from './load.ts'
import { tokenTable } from './table.ts'
import { TokenSystem } from './token-system.ts'
import { tokensTs } from './typescript.ts'

export interface GeneratedFile {
  /** Relative to the folder of the token files. */
  readonly filename: string
  readonly contents: string
}

function plugin(filename: string, render: (system: TokenSystem) => string, brand?: string): Plugin {
  return {
    name: filename,
    build: ({ resolver, outputFile }) => outputFile(filename, render(new TokenSystem(resolver, brand))),
  }
}

async function pretty(filename: string, contents: string): Promise<string> {
  const options = await resolveConfig(sourceFolder)
  return format(contents, { ...options, filepath: filename })
}

/** Everything that is made from the token files, for the brand of the resolver file unless told otherwise. */
export async function compileTokens(brand?: string): Promise<GeneratedFile[]> {
  const plugins = [
    plugin('tokens.css', tokensCss, brand),
    plugin('tokens.ts', tokensTs, brand),
    plugin('token-table.ts', tokenTable, brand),
  ]
  const { tokens, ...loaded } = await loadTokens(plugins)
  const { outputFiles } = await build(tokens, loaded)
  return Promise.all(
    outputFiles.map(async ({ filename, contents }) => ({
      filename,
      contents: await pretty(filename, String(contents)),
    })),
  )
}
