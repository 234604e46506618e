import { findRoute } from '@jangteo/contracts'
import type { Plugin, Rolldown } from 'vite'
import type { MfeConfig } from './project.ts'
import { type WrittenRoute, routesIn } from './routes-in-source.ts'

const SOURCES = /^(?!.*\/node_modules\/).*\.(?:vue|[jt]s)$/

interface LazyRoute {
  readonly pattern: string
  readonly modules: readonly string[]
}

export interface PageCollector {
  readonly plugin: Plugin
  /** By pattern of `mfe.config.json`: the chunks of the modules that its route imports lazily, without what those import. */
  of(bundle: Rolldown.OutputBundle, config: MfeConfig): ReadonlyMap<string, readonly Rolldown.OutputChunk[]>
}

/** Notes, while a build goes on, which code each route of the micro-frontend's router loads. */
export function collectPages(): PageCollector {
  const found = new Map<string, readonly LazyRoute[]>()
  return {
    plugin: {
      name: 'jangteo:collect-pages',
      apply: 'build',
      // By now it is plain JavaScript.
      enforce: 'post',
      transform: {
        filter: { id: SOURCES, code: /\bcomponents?\s*:/ },
        async handler(code, id) {
          const resolved = async ({ path, specifiers }: WrittenRoute): Promise<LazyRoute> => {
            const modules = await Promise.all(specifiers.map((specifier) => this.resolve(specifier, id)))
            return { pattern: path, modules: modules.flatMap((module) => module?.id ?? []) }
          }
          const routes = routesIn({ ...this.parse(code) })
          found.set(id, await Promise.all(routes.map(resolved)))
        },
      },
    },
    of(bundle, config) {
      const routes = [...found.values()].flat()
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      return new Map(
        config.routes.map(({ pattern }) => {
          const modules = findRoute([{ routes }], pattern)?.route.modules ?? []
          return [
            pattern,
            chunks.filter(({ moduleIds }) => modules.some((module) => moduleIds.includes(module))),
          ]
        }),
      )
    },
  }
}
