import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainElements } from '../../src/base/plain-elements.ts'
import { elementModules, plainTags } from '../elements.ts'
import { analyze, root } from './analyze.ts'
import { isPlain, type ElementDeclaration, type Manifest } from './schema.ts'
import { undocumented } from './undocumented.ts'
import { vueTypes } from './vue-types.ts'

describe('the manifest of the kit', () => {
  let manifest: Manifest
  const elements = (): ElementDeclaration[] => manifest.modules.flatMap((module) => module.declarations)
  const element = (tag: string): ElementDeclaration | undefined =>
    elements().find((candidate) => candidate.tagName === tag)

  beforeAll(async () => {
    manifest = await analyze()
  })

  it('is that of the sources; if not, run "pnpm manifest" in packages/ui-kit', () => {
    const committed: unknown = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'))
    expect(committed).toEqual(manifest)
  })

  it('has no event with the name of an element', () => {
    const tags = elements().map(({ tagName }) => tagName)
    const events = elements().flatMap((each) => each.events.map(({ name }) => name))
    expect(events.filter((name) => tags.includes(name))).toEqual([])
  })

  it('has the types for Vue that are committed', () => {
    expect(readFileSync(join(root, 'vue.d.ts'), 'utf8')).toBe(vueTypes(manifest))
  })

  it('has every element that is registered or styled, and no other; so have the types for Vue', () => {
    const tags = [...elementModules().flatMap((module) => module.tags), ...plainTags()].toSorted()
    const typed = [...vueTypes(manifest).matchAll(/'(jt-[a-z-]+)': KitElement/g)].map(([, tag]) => tag)
    expect(
      elements()
        .map(({ tagName }) => tagName)
        .toSorted(),
    ).toEqual(tags)
    expect(typed.toSorted()).toEqual(tags)
  })

  it('has every element in the sample that the compiler of templates is tried with', () => {
    const sample = readFileSync(join(root, 'build/vue/every-element.type-test.vue'), 'utf8')
    const used = new Set([...sample.matchAll(/<(jt-[a-z-]+)/g)].map(([, tag = '']) => tag))
    expect([...used].toSorted()).toEqual(
      elements()
        .map(({ tagName }) => tagName)
        .toSorted(),
    )
  })

  it('says of elements of CSS alone what they are watched for while a page is developed', () => {
    const described = manifest.modules.filter(isPlain).flatMap(({ declarations }) => declarations)
    const words = ({ attributes }: ElementDeclaration): [string, string[]][] =>
      attributes
        .filter(({ type }) => type?.text.startsWith("'"))
        .map(({ name, type }) => [
          name,
          [...(type?.text ?? '').matchAll(/'([a-z]+)'/g)].map(([, word = '']) => word),
        ])
    expect(
      Object.fromEntries(described.map((plain) => [plain.tagName, Object.fromEntries(words(plain))])),
    ).toEqual(
      Object.fromEntries(Object.entries(plainElements).map(([tag, { values = {} }]) => [tag, values])),
    )
  })

  it('describes every property, event, slot, part and CSS property', () => {
    expect(undocumented(manifest, root)).toEqual([])
  })

  it('spells types out, also inherited and generic ones', () => {
    const typeOf = (tag: string, name: string): string | undefined =>
      element(tag)?.members.find((member) => member.name === name)?.type?.text
    expect(typeOf('jt-button', 'size')).toBe("'s' | 'm' | 'l'")
    expect(typeOf('jt-input', 'value')).toBe('string')
    expect(typeOf('jt-chip-group', 'value')).toBe('ChipValue')
  })

  it('tells what is missing', () => {
    const button = element('jt-button')
    if (!button) throw new Error('No jt-button.')
    const module = {
      kind: 'javascript-module' as const,
      path: 'src/button/button.ts',
      declarations: [
        {
          ...button,
          description: '',
          members: [...button.members, { kind: 'method' as const, name: 'press' }],
          cssParts: [],
          events: [{ name: 'jt-press' }],
        },
      ],
    }
    expect(undocumented({ schemaVersion: '1.0.0', modules: [module] }, root)).toEqual([
      'jt-button: the element is not described',
      'jt-button: method "press" is not described',
      'jt-button: event "jt-press" is not described',
      'jt-button: event "jt-press" does not say what its detail is: @fires {CustomEvent<…>} jt-press',
      'src/button: "button" is used but missing in cssParts',
    ])
  })
})
