import { koreanFaces } from '@jangteo/ui-kit/korean-faces'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

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
      const source = koreanFaces(readFileSync(styles, 'utf8')).replaceAll('./files/', './')
      this.emitFile({ type: 'asset', fileName: 'fonts/korean.css', source })
      for (const file of readdirSync(files).filter((name) => source.includes(`./${name}`)))
        this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(join(files, file)) })
    },
  }
}
