import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { figmaProblems } from './figma-format.ts'

const folder = fileURLToPath(new URL('../../src/tokens/figma', import.meta.url))
const files = globSync('*/*.tokens.json', { cwd: folder })

describe('a file for Figma', () => {
  it('is there for each mode', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  it.each(files)('%s is what Figma imports', (file) => {
    expect(figmaProblems(JSON.parse(readFileSync(join(folder, file), 'utf8')))).toEqual([])
  })
})

describe('what Figma does not import', () => {
  const $extensions = { 'com.figma.scopes': ['ALL_SCOPES'] }
  const white = { colorSpace: 'srgb', components: [1, 1, 1], alpha: 1, hex: '#ffffff' }
  const problems = (variable: object): readonly string[] =>
    figmaProblems({
      size: { m: { $extensions, ...variable } },
      $extensions: { 'com.figma.modeName': 'Value' },
    })

  it('is nothing of a colour in full', () => {
    expect(problems({ $type: 'color', $value: white, $description: 'Paper.' })).toEqual([])
  })

  it.each([
    ['a colour as text', { $type: 'color', $value: '#ffffff' }],
    ['a colour without alpha', { $type: 'color', $value: { ...white, alpha: undefined } }],
    ['a colour of another space', { $type: 'color', $value: { ...white, colorSpace: 'oklch' } }],
    ['a colour whose hex is another', { $type: 'color', $value: { ...white, hex: '#fffffe' } }],
    ['a length in rem', { $type: 'dimension', $value: { value: 1, unit: 'rem' } }],
    ['a length as text', { $type: 'dimension', $value: '16px' }],
    ['a duration in milliseconds', { $type: 'duration', $value: { value: 120, unit: 'ms' } }],
    ['a reference', { $type: 'string', $value: '{size.s}' }],
    ['a shadow', { $type: 'shadow', $value: [] }],
    ['several fonts', { $type: 'fontFamily', $value: ['Pretendard', 'sans-serif'] }],
  ])('is %s', (_, variable) => {
    expect(problems(variable)).toEqual([expect.stringMatching(/^size\/m is no /)])
  })

  it('is a scope of another type, and a key of nobody', () => {
    const scoped = { ...$extensions, 'com.figma.scopes': ['TEXT_FILL'] }
    expect(problems({ $type: 'number', $value: 1, $extensions: scoped, value: 1 })).toEqual([
      'size/m has scopes that its type has not: ["TEXT_FILL"]',
      'size/m has "value", which Figma does not read',
    ])
  })

  it('is a group that is a value itself', () => {
    expect(figmaProblems({ size: '16px' })).toEqual(['size is no group and no variable'])
  })
})
