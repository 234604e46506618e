import manifest from '../../custom-elements.json' with { type: 'json' }
import {
  isNumeric,
  isPlain,
  type ElementDeclaration,
  type ElementMember,
  type Manifest,
} from '../../build/manifest/schema.ts'
import { vueElements } from './vue-elements.ts'

const { modules } = manifest as unknown as Manifest

export const elements: readonly ElementDeclaration[] = modules.flatMap((module) => module.declarations)

/** Defines every element of the kit that is more than CSS. */
export async function defineAll(): Promise<void> {
  const folders = new Set(modules.filter((module) => !isPlain(module)).map(({ path }) => path.split('/')[1]))
  await Promise.all(
    [...folders].map((name) => import(new URL(`../${name}/${name}.define.ts`, import.meta.url).href)),
  )
}

const fields = ({ members }: ElementDeclaration): ElementMember[] =>
  members.filter(({ kind }) => kind === 'field')

/** The properties that a boolean attribute sets. */
export const booleans = (element: ElementDeclaration): ElementMember[] =>
  fields(element).filter(({ type, attribute }) => type?.text === 'boolean' && attribute)

/** The properties that hold a number. */
export const numbers = (element: ElementDeclaration): ElementMember[] =>
  fields(element).filter((member) => isNumeric(member) && !member.readonly)

export const property = (element: Element | undefined, name: string): unknown =>
  element ? Reflect.get(element, name) : undefined

/** An element with what every use of it needs but for one attribute. */
export const withoutAttribute = (tag: string, name: string): string =>
  markup(tag, `:${name}="0"`).replace(`:${name}="0"`, '')

/** An element with what every use of it needs, and `attributes`. */
export function markup(tag: string, attributes = ''): string {
  const known = vueElements[tag]
  const needed = Object.entries(known?.attributes ?? {})
    .filter(([name]) => !new RegExp(`(^|[ :])${name}(=|$| )`).test(attributes))
    .map(([name, value]) => `${name}="${value}"`)
  return `<${tag} ${[...needed, attributes].join(' ')}>${known?.content ?? ''}</${tag}>`
}

export interface BooleanCase {
  readonly tag: string
  readonly property: string
  /** As a template writes it. */
  readonly binding: string
  readonly expected: boolean
}

export interface ObjectCase {
  readonly tag: string
  readonly property: string
  readonly expected: unknown
}

/** Each boolean bound to false, bound to true and bare. */
export const booleanCases: readonly BooleanCase[] = elements.flatMap((element) =>
  booleans(element).flatMap(({ name }) =>
    (
      [
        [`:${name}="false"`, false],
        [`:${name}="true"`, true],
        [name, true],
      ] as const
    ).map(([binding, expected]) => ({
      tag: element.tagName,
      property: name,
      binding,
      expected,
    })),
  ),
)

/** Each array, object and function that an element takes. */
export const objectCases: readonly ObjectCase[] = elements.flatMap(({ tagName }) =>
  Object.entries(vueElements[tagName]?.objects ?? {}).map(([property, expected]) => ({
    tag: tagName,
    property,
    expected,
  })),
)
