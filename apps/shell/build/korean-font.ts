import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FACE = /\/\*[^*]*\*\/\s*@font-face\s*\{[^}]*\}\s*/g
/** From Hangul Jamo on, without Latin additions, punctuation and signs between them and the scripts of East Asia, and without the marks of a file's start and of a fault. */
const isKorean = (code: number): boolean =>
  (code >= 0x1100 && code < 0x1e00) || (code >= 0x2e80 && code < 0xfeff)

/**
 * The face without what every machine has: text that is there already must not change its width when the font comes, and a quotation mark is no reason to load a
 * whole Latin font. Empty where nothing is left.
 */
export function koreanOnly(face: string): string {
  const [, ranges = ''] = /unicode-range:\s*([^;]*);/.exec(face) ?? []
  const kept = ranges.split(',').filter((range) => isKorean(Number.parseInt(range.trim().slice(2), 16)))
  return kept.length === 0 ? '' : face.replace(ranges, kept.join(','))
}

/**
 * Copies the Korean web font, in its parts by range of characters, with its style sheet into `fonts/`. It is a file of its own: the list of ranges
 * alone is as big as all other styles, and only a machine without Hangul needs it (`src/korean-font.ts`).
 */
export function koreanFont(): Plugin {
  const styles = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/index.css')
  const files = join(dirname(styles), 'files')
  return {
    name: 'jangteo:korean-font',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(styles, 'utf8').replaceAll(FACE, koreanOnly).replaceAll('./files/', './')
      this.emitFile({ type: 'asset', fileName: 'fonts/korean.css', source })
      for (const file of readdirSync(files).filter((name) => source.includes(`./${name}`)))
        this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(join(files, file)) })
    },
  }
}
