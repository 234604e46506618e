import { build, type Plugin, type Resolver } from '@terrazzo/parser'
import { format, resolveConfig } from 'prettier'
import { tokensCss } from './css.ts'
import { figmaFiles } from './figma.ts'
import { loadTokens, sourceFolder } from './load.ts'
import { tokenTable } from './table.ts'
import { TokenSystem } from './token-system.ts'
import { tokensTs } from './typescript.ts'

export interface GeneratedFile {
  /** Relative to the folder of the token files. */
  readonly filename: string
  readonly contents: string
}

type Files = Readonly<Record<string, string>>

function plugin(name: string, render: (resolver: Resolver) => Files): Plugin {
  return {
    name,
    build: ({ resolver, outputFile }) => {
      for (const [filename, contents] of Object.entries(render(resolver))) outputFile(filename, contents)
    },
  }
}

async function pretty(filename: string, contents: string): Promise<string> {
  const options = await resolveConfig(sourceFolder)
  return format(contents, { ...options, filepath: filename })
}

/** Everything that is made from the token files, for the brand of the resolver file unless told otherwise. */
export async function compileTokens(brand?: string): Promise<GeneratedFile[]> {
  const code = (resolver: Resolver): Files => {
    const system = new TokenSystem(resolver, brand)
    return {
      'tokens.css': tokensCss(system),
      'tokens.ts': tokensTs(system),
      'token-table.ts': tokenTable(system),
    }
  }
  const plugins = [plugin('code', code), plugin('figma', figmaFiles)]
  const { tokens, ...loaded } = await loadTokens(plugins)
  const { outputFiles } = await build(tokens, loaded)
  return Promise.all(
    outputFiles.map(async ({ filename, contents }) => ({
      filename,
      contents: await pretty(filename, String(contents)),
    })),
  )
}
