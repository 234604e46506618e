import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { isWrittenByServer } from '../server/kit-elements.ts'
import { dropUnusedSchemas } from './drop-unused-schemas.ts'
import { releaseConfig } from './release-config.ts'
import { templateOptions } from './template-options.ts'
import { vueOf } from './vue-of.ts'

/** The global that the script leaves: `ServerEntry` of contracts. */
const GLOBAL = 'jangteoServer'

export interface ServerSource {
  /** Folder of the project. */
  readonly root: string
  readonly name: string
}

/**
 * Builds `src/server.ts`, where there is one, into one script without any import: what renders the pages where there is neither DOM nor Node. The release
 * carries it as `server/render-<hash>.js`.
 */
export function buildServer(source: () => ServerSource): Plugin {
  return {
    name: 'jangteo:server',
    apply: 'build',
    async generateBundle() {
      const { root, name } = source()
      const entry = join(root, 'src/server.ts')
      if (!existsSync(entry)) return
      const code = await bundle({ root, name }, entry)
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
      this.emitFile({ type: 'asset', fileName: `server/render-${hash}.js`, source: code })
    },
  }
}

/** What `buildServer` added; undefined where the micro-frontend renders in browsers only. */
export const serverFileOf = (bundled: Rolldown.OutputBundle): string | undefined =>
  Object.keys(bundled).find((fileName) => fileName.startsWith('server/render-'))

async function bundle({ root, name }: ServerSource, entry: string): Promise<string> {
  const result = await build({ ...configOf(name, entry), root, configFile: false })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunks = outputs.filter((file) => file.type === 'chunk')
  const [chunk] = chunks
  if (!chunk || chunks.length > 1) throw new Error(`${entry} must become one script, not ${chunks.length}.`)
  return chunk.code
}

function configOf(name: string, entry: string): UserConfig {
  const { build: release, ...config } = releaseConfig({ render: entry }, () => false)
  return {
    ...config,
    plugins: [
      vueOf(() => name, {
        ...templateOptions,
        isCustomElement: (tag) => tag.includes('-') && !isWrittenByServer(tag),
      }),
      dropUnusedSchemas(),
      refuseNode(),
    ],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ...release,
      ssr: entry,
      write: false,
      sourcemap: false,
      rolldownOptions: {
        input: { render: entry },
        output: { format: 'iife', name: GLOBAL, exports: 'default', minify: true, codeSplitting: false },
      },
    },
  }
}

/** A page is rendered where there is no Node. */
function refuseNode(): Plugin {
  return {
    name: 'jangteo:refuse-node',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('node:')) return
      this.error(`${importer} imports ${id}. What renders pages on a server has nothing but ECMAScript.`)
    },
  }
}
