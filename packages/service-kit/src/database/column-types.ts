import pg from 'pg'

const toSafeInteger = (text: string): number => {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError(`The int8 value ${text} does not fit a JavaScript number; select it as text.`)
}

const asWritten = (text: string): string => text

/** `pg` gives int8 as text and date as local midnight; here int8 is a number and date stays `YYYY-MM-DD`. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, toSafeInteger],
  [pg.types.builtins.DATE, asWritten],
])

/** How values become JavaScript values, the same on every engine. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
