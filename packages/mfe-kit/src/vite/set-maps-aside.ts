import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** Keeps source maps out of what is published: everything in `dist` is public. They go to `.cache/source-maps`. */
export function setMapsAside(): Plugin {
  let root = ''
  return {
    name: 'jangteo:set-maps-aside',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.map')) continue
          const target = join(root, '.cache/source-maps', name)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, file.source)
          Reflect.deleteProperty(bundle, name)
        }
      },
    },
  }
}
