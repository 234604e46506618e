import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Described, ElementDeclaration, Manifest } from './schema.ts'

/** What the shared templates of `base/field.ts` render for the elements that call them. */
const sharedParts: Readonly<Record<string, readonly string[]>> = {
  fieldLabel: ['label'],
  groupLabel: ['label'],
  fieldNotes: ['hint', 'error'],
}

/** The code of all elements in one folder: some, e.g. a group and its items, share one. */
const codeIn = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/\.(test|stories|css|define)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

const found = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map((match) => match[1] ?? '')

function undescribed(element: ElementDeclaration): string[] {
  const groups: Readonly<Record<string, readonly Described[]>> = {
    property: element.members.filter((member) => member.kind === 'field'),
    method: element.members.filter((member) => member.kind === 'method'),
    attribute: element.attributes.filter(({ fieldName }) => fieldName === undefined),
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    'CSS property': element.cssProperties,
  }
  const items = Object.entries(groups).flatMap(([what, members]) =>
    members
      .filter((member) => !member.description)
      .map((member) => `${what} "${member.name}" is not described`),
  )
  const untyped = element.events
    .filter(({ name, type }) => name.startsWith('jt-') && !type?.text.startsWith('CustomEvent<'))
    .map(({ name }) => `event "${name}" does not say what its detail is: @fires {CustomEvent<…>} ${name}`)
  return [...(element.description ? [] : ['the element is not described']), ...items, ...untyped]
}

function unmentioned(elements: readonly ElementDeclaration[], folder: string): string[] {
  const code = codeIn(folder)
  const shared = Object.entries(sharedParts).flatMap(([helper, parts]) =>
    code.includes(`\${${helper}(`) ? parts : [],
  )
  const used = {
    cssParts: [...found(code, /\bpart="([a-z-]+)"/g), ...shared],
    slots: found(code, /<slot name="([a-z-]+)"/g),
    events: found(code, /new CustomEvent(?:<[^>]+>)?\(\s*'([a-z-]+)'/g),
  }
  return (['cssParts', 'slots', 'events'] as const).flatMap((group) => {
    const documented = new Set(elements.flatMap((element) => element[group].map((item) => item.name)))
    const missing = new Set(used[group].filter((name) => !documented.has(name)))
    return [...missing].map((name) => `"${name}" is used but missing in ${group}`)
  })
}

/** Every public part of the kit that its manifest does not describe, as `<tag>: what is missing`. */
export function undocumented({ modules }: Manifest, root: string): string[] {
  const elements = modules.flatMap((module) => module.declarations)
  const ofElements = elements.flatMap((element) =>
    undescribed(element).map((problem) => `${element.tagName}: ${problem}`),
  )
  const folders = Map.groupBy(modules, (module) => dirname(module.path))
  const ofFolders = [...folders].flatMap(([folder, own]) =>
    unmentioned(
      own.flatMap((module) => module.declarations),
      join(root, folder),
    ).map((problem) => `${folder}: ${problem}`),
  )
  return [...ofElements, ...ofFolders]
}
