import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Adds `icon.svg`, which the composer names in the head of every page. */
export function shopIcon(): Plugin {
  return {
    name: 'jangteo:shop-icon',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(new URL('icon.svg', import.meta.url), 'utf8')
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source })
    },
  }
}
