import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FACE = /\/\*[^*]*\*\/\s*@font-face\s*\{[^}]*\}\s*/g
const HANGUL_JAMO = 0x1100

/**
 * The face without letters of other scripts, which every machine has: text that is there already must not change its width when the font comes. Empty where
 * nothing is left.
 */
function koreanOnly(face: string): string {
  const [, ranges = ''] = /unicode-range:\s*([^;]*);/.exec(face) ?? []
  const kept = ranges.split(',').filter((range) => Number.parseInt(range.trim().slice(2), 16) >= HANGUL_JAMO)
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
