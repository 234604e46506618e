import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { elementModules, plainTags } from './elements.ts'
import { readGenerated } from './generated-text.ts'

const modules = elementModules()
const named = (name: string) => modules.find((module) => module.name === name)

describe('the elements of the kit', () => {
  it('are found in its folders, with every tag that a folder defines', () => {
    expect(named('radio-group')).toMatchObject({ tags: ['jt-radio', 'jt-radio-group'], part: undefined })
    expect(named('button')).toMatchObject({ tags: ['jt-button'], part: 'core' })
  })

  it('can each be imported alone, as a class too', () => {
    const resolve = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier))
    for (const { name } of modules)
      for (const part of ['', '/class'])
        expect(existsSync(resolve(`@jangteo/ui-kit/${name}${part}`)), name + part).toBe(true)
    expect(resolve('@jangteo/ui-kit/radio-group')).toMatch(/radio-group\/radio-group\.define\.ts$/)
    expect(resolve('@jangteo/ui-kit/radio-group/class')).toMatch(/radio-group\/radio-group\.ts$/)
  })

  it('have each tag once', () => {
    const tags = modules.flatMap((module) => module.tags)
    expect(tags.length).toBe(new Set(tags).size)
  })

  it('are named in docs/elements.md, each once, with those that are style alone', () => {
    const page = readFileSync(new URL('../docs/elements.md', import.meta.url), 'utf8')
    const row = /^\| controls .*\n\| -.*\n\| (.*) \|$/m.exec(page)?.[1] ?? ''
    const onlyClass = ['skip link']
    const withItsGroup = ['radio']
    const named = row.split(/ (?:·|\|) |, /).map((name) => name.trim())
    const expected = [...modules.map(({ name }) => name), ...plainTags().map((tag) => tag.replace('jt-', ''))]
    expect(named.toSorted()).toEqual([...expected, ...onlyClass, ...withItsGroup].toSorted())
  })

  const times = readGenerated(fileURLToPath(new URL('../README.md', import.meta.url)), 'create cost')

  it('are each measured in the table of what it takes to create them', () => {
    const measured = [...times.matchAll(/^\| ([a-z-]+) +\| +[\d.]+ \|/gm)].map(([, name = '']) => name)
    const expected = [...modules.map(({ name }) => name), ...plainTags().map((tag) => tag.replace('jt-', ''))]
    expect(measured.toSorted()).toEqual(expected.toSorted())
  })

  it('are measured with the day, the browsers, the machine and the goal beside the figures', () => {
    expect(times).toMatch(/^Measured on 20\d\d-\d\d-\d\d in Chromium \d+ and Firefox \d+ on \d+ × .+\.$/m)
    for (const browser of ['Chromium', 'Firefox'])
      expect(times).toMatch(
        new RegExp(
          `^\\| ${browser} \\d+ +\\| +[\\d.() ]+ \\| +[\\d.() ]+ \\| (?:not )?met, in \\d+ % of its time`,
          'm',
        ),
      )
  })

  it('do not include tags that are style alone, nor class names and key frames', () => {
    expect(plainTags()).toContain('jt-skeleton')
    expect(plainTags()).not.toContain('jt-button')
    expect(plainTags().filter((tag) => /breathe|link-button|container/.test(tag))).toEqual([])
  })
})
