import { expect, it } from 'vitest'
import { koreanOnly } from './korean-faces.ts'

const face = (ranges: string): string => `@font-face { font-family: 'K'; unicode-range: ${ranges}; }`

it('keeps of a face what machines without Korean lack: Hangul and the signs of East Asia', () => {
  expect(koreanOnly(face('U+41-5a,U+1112,U+2018-2019,U+3001,U+ac00-ac12,U+feff'))).toBe(
    face('U+1112,U+3001,U+ac00-ac12'),
  )
})

it('leaves out a face of Latin letters, of punctuation, or of the signs of money', () => {
  for (const ranges of ['U+0000-00FF,U+2000-206F,U+FEFF', 'U+1E00-1E9F,U+20A0-20AB', 'U+20a9,U+2212'])
    expect(koreanOnly(face(ranges))).toBe('')
})
