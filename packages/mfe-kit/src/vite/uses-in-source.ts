import type { FragmentUse } from '@jangteo/contracts'

/** Attributes that every element has, and what only the template compiler reads. */
const OF_EVERY_ELEMENT =
  /^(?:class|dir|hidden|id|inert|is|key|lang|part|ref|role|slot|style|tabindex|title|(?:aria|data)-.+)$/
/** Events that browsers fire by themselves. */
const OF_BROWSERS =
  /^(?:(?:key|pointer|mouse|touch|drag|transition|animation|composition|focus|wheel|scroll)\w*|(?:dbl|aux)?click|contextmenu|blur|(?:before)?input|change|submit|reset|invalid|(?:before)?toggle|load|error|drop|copy|cut|paste|select)$/
const FRAGMENT = /^(?!(?:jt|mfe)-)[a-z]{2,5}(?:-[a-z0-9]+)+$/

export const isFragment = (tag: string): boolean => FRAGMENT.test(tag)

/** The use without what is no agreement between teams. */
export const toUse = (
  tag: string,
  attributes: readonly string[],
  events: readonly string[] = [],
): FragmentUse => ({
  tag,
  attributes: attributes.map((name) => name.toLowerCase()).filter((name) => !OF_EVERY_ELEMENT.test(name)),
  events: events.filter((name) => !OF_BROWSERS.test(name)),
})

const ELEMENT =
  /<([a-z]{2,5}(?:-[a-z0-9]+)+)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g
const CREATED = /\bcreateElement\(\s*["'`]([a-z]{2,5}(?:-[a-z0-9]+)+)["'`]/g

/** Fragments in markup: a document, or strings of a script. */
export function fragmentsInMarkup(text: string): readonly FragmentUse[] {
  const written = [...text.matchAll(ELEMENT)].map(([, tag = '', attributes = '']) =>
    toUse(
      tag,
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '']) => name),
    ),
  )
  const created = [...text.matchAll(CREATED)].map(([, tag = '']) => toUse(tag, []))
  return [...written, ...created].filter(({ tag }) => isFragment(tag))
}

const HREF_CALL = /\bhref\(\s*(?:"(\/[^"]*)"|'(\/[^']*)'|`(\/[^`]*)`)/g
const HREF_ATTRIBUTE = /\shref="\/(?:ko|en)([^"]*)"/g
const PATTERN = /^\/[A-Za-z0-9/:_-]*$/

/** Paths in calls of `href()`, as patterns. */
export const linksInSource = (source: string): readonly string[] =>
  [...source.matchAll(HREF_CALL)].flatMap(([, double, single, template]) =>
    toPattern(double ?? single ?? template ?? ''),
  )

/** Pages that a document links to, without their locale. */
export const linksInMarkup = (markup: string): readonly string[] =>
  [...markup.matchAll(HREF_ATTRIBUTE)].flatMap(([, path = '']) => toPattern(path || '/'))

function toPattern(address: string): readonly string[] {
  const [path = ''] = address.replaceAll(/\$\{[^}]*\}/g, ':any').split(/[?#]/)
  const pattern = path
    .split('/')
    .map((segment) => (segment.includes(':any') ? ':any' : segment))
    .join('/')
  return PATTERN.test(pattern) ? [pattern] : []
}

const EVENT_CALL = /\.(publish|subscribe)\(\s*["'`]([a-z]+\.[a-z]+)["'`]/g

/** Facts of the page that a script publishes or hears. */
export function eventsInSource(source: string): { readonly publishes: string[]; readonly hears: string[] } {
  const calls = [...source.matchAll(EVENT_CALL)]
  const of = (verb: string): string[] => calls.flatMap(([, call, name = '']) => (call === verb ? [name] : []))
  return { publishes: of('publish'), hears: of('subscribe') }
}
