import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KOREAN_API } from '../../.storybook/docs/korean-api.ts'
import { root } from './analyze.ts'
import type { Described, ElementDeclaration, Manifest } from './schema.ts'

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest

const described = (element: ElementDeclaration): readonly Described[] => [
  ...element.members,
  ...element.attributes,
  ...element.events,
  ...element.slots,
  ...element.cssParts,
  ...element.cssProperties,
]

const english = new Set(
  modules
    .flatMap((module) => module.declarations)
    .flatMap(described)
    .map(({ description }) => description ?? ''),
)

describe('what the Storybook says of the API in Korean', () => {
  it('is every sentence of the manifest; write what is missing in .storybook/docs/korean', () => {
    expect([...english].filter((sentence) => !KOREAN_API[sentence])).toEqual([])
  })

  it('is no sentence that the manifest has no more', () => {
    expect(Object.keys(KOREAN_API).filter((sentence) => !english.has(sentence))).toEqual([])
  })

  it('keeps what stands between backticks', () => {
    const code = (text: string): string[] => (text.match(/`[^`]+`/g) ?? []).toSorted()
    const changed = Object.entries(KOREAN_API).filter(([from, to]) => code(from).join() !== code(to).join())
    expect(changed).toEqual([])
  })
})
