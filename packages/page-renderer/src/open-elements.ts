import {
  BLOCKS,
  CHILDREN,
  HEADINGS,
  IN_SELECT,
  IN_SVG,
  NEVER_NESTED,
  OF_TEXT,
  PARENTS,
  REFUSED,
  VOID,
} from './nesting-rules.ts'

/** Parsers flatten what is deeper. */
const MAX_OPEN = 512

/** The elements that are open where a parser has come to; every question takes the same time, however many they are. */
export class OpenElements {
  readonly #names: string[] = []
  /** How many of a name are open. */
  readonly #counts = new Map<string, number>()

  /** @param around elements around the markup, which it must not end */
  constructor(around: readonly string[]) {
    for (const name of around) this.#counts.set(name, 1)
  }

  /** The innermost. */
  get last(): string | undefined {
    return this.#names.at(-1)
  }

  isInText(): boolean {
    return OF_TEXT.has(this.last ?? '')
  }

  /** Parsers put a text elsewhere that stands directly in a table. */
  mayHoldText(): boolean {
    return !CHILDREN.has(this.last ?? '')
  }

  /** What is wrong with an element that begins here. */
  begin(name: string, isClosed: boolean): string | undefined {
    if (REFUSED.has(name)) return `<${name}>`
    if (!this.#mayHold(name)) return `<${name}> in <${this.last}>`
    const above = this.#aboveThatEnds(name)
    if (above !== undefined) return `<${name}> below <${above}>`
    // A slash ends an element of SVG, and none of HTML.
    if (VOID.has(name) || (isClosed && (name === 'svg' || this.#has('svg')))) return undefined
    if (this.#names.length === MAX_OPEN) return `<${name}> in ${MAX_OPEN} others`
    this.#names.push(name)
    this.#counts.set(name, this.#count(name) + 1)
    return undefined
  }

  /** What is wrong with an end here. */
  end(name: string): string | undefined {
    if (this.#names.pop() !== name) return `</${name}> of nothing`
    this.#counts.set(name, this.#count(name) - 1)
    return undefined
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  #has(name: string): boolean {
    return this.#count(name) > 0
  }

  #mayHold(name: string): boolean {
    const last = this.last ?? ''
    if (OF_TEXT.has(last) || (HEADINGS.has(last) && HEADINGS.has(name))) return false
    if (CHILDREN.get(last)?.has(name) === false) return false
    const isRow = last === 'div' && this.#names.at(-2) === 'dl'
    return PARENTS.get(name)?.has(isRow ? 'dl' : last) !== false
  }

  /** The element around it that would end, or lose it. */
  #aboveThatEnds(name: string): string | undefined {
    if (NEVER_NESTED.has(name) && this.#has(name)) return name
    if (this.#has('p') && BLOCKS.has(name)) return 'p'
    if (this.#has('option') && (name === 'optgroup' || name === 'hr')) return 'option'
    if (this.#has('optgroup') && name === 'hr') return 'optgroup'
    if (this.#has('svg') && !IN_SVG.has(name)) return 'svg'
    return this.#has('select') && !IN_SELECT.has(name) ? 'select' : undefined
  }
}
