import { VERSION, elementModules, plainTags } from '@jangteo/ui-kit/elements'

export const KIT = '@jangteo/ui-kit'
export const KIT_VERSION = VERSION

export const isOfKit = (specifier: string): boolean => specifier === KIT || specifier.startsWith(`${KIT}/`)

/** What is known of a tag: the module that defines it, and whether every page has that; undefined where it is style alone. */
type KnownTags = ReadonlyMap<string, { readonly specifier: string; readonly isCore: boolean } | undefined>

let known: KnownTags | undefined

/** Every tag of the kit, read from the kit itself once. */
export const kitTags = (): KnownTags => (known ??= readKitTags())

/** Whether the kit has it by now: it may have got the element since it was read. */
export function hasTag(tag: string): boolean {
  if (!kitTags().has(tag)) known = readKitTags()
  return kitTags().has(tag)
}

function readKitTags(): KnownTags {
  return new Map([
    ...plainTags().map((tag) => [tag, undefined] as const),
    ...elementModules().flatMap(({ name, tags, part }) =>
      tags.map((tag) => [tag, { specifier: `${KIT}/${name}`, isCore: part === 'core' }] as const),
    ),
  ])
}

/** In templates and in markup of scripts, in `createElement` and `h`, in `is`. */
const USE = /<(jt-[\w-]+)(?=[\s/>])|\b(?:createElement|h)\(\s*['"`](jt-[\w-]+)['"`]|\bis=['"](jt-[\w-]+)['"]/g

/** Tags of the kit that this source uses, each once. */
export const tagsIn = (source: string): readonly string[] => [
  ...new Set([...source.matchAll(USE)].flatMap(([, ...groups]) => groups.filter((tag) => tag !== undefined))),
]
