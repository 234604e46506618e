import { LOCALES } from '@jangteo/contracts'
import type { Plugin } from 'vite'
import { renderFrame } from '../src/frame/render-frame.ts'

/** Adds `frame.<locale>.html`: what the composer puts into `#jangteo-shell`, so that the page has its shape before any script runs. */
export function staticFrame(): Plugin {
  return {
    name: 'jangteo:static-frame',
    apply: 'build',
    generateBundle() {
      for (const locale of LOCALES)
        this.emitFile({ type: 'asset', fileName: `frame.${locale}.html`, source: renderFrame(locale) })
    },
  }
}
