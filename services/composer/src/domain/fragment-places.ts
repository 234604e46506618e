/** Where a page has a fragment that a server may render: an empty element. */
export interface FragmentPlace {
  readonly tag: string
  /** As they are in the markup, decoded. */
  readonly attributes: Readonly<Record<string, string>>
  /** Where what is inside of it goes. */
  readonly inside: number
  /** The end of its last attribute. */
  readonly afterAttributes: number
}

const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"<>]*)")?/g
const WITHOUT_PLACES = ['noscript', 'button']
  .map((name) => String.raw`(?i:<${name}[\s/>][^]*?</${name}[\s/>])`)
  .join('|')
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' }

const decoded = (text: string): string =>
  text.replaceAll(/&(quot|#39|lt|gt|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole)

const toAttributes = (text: string): FragmentPlace['attributes'] =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]))

/**
 * Finds the empty elements of these tags in judged markup, where no value has a `<`. There is none in a `<noscript>`, which is text where there are scripts, nor
 * in a `<button>`, which the first one of a fragment would end with all that is open in it.
 */
export function fragmentPlaces(html: string, tags: readonly string[]): readonly FragmentPlace[] {
  if (tags.length === 0) return []
  const element = `<(${tags.join('|')})((?: [a-z][a-z0-9-]*(?:="[^"<>]*")?)*)></\\1>`
  const places = html.matchAll(new RegExp(`${WITHOUT_PLACES}|${element}`, 'g'))
  return [...places].flatMap(({ index, 1: tag, 2: attributes = '' }) => {
    if (tag === undefined) return []
    const afterAttributes = index + 1 + tag.length + attributes.length
    return [{ tag, attributes: toAttributes(attributes), inside: afterAttributes + 1, afterAttributes }]
  })
}
