import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const between = (name: string): RegExp =>
  new RegExp(`(<!-- ${name}: written by [^\\n]* -->\\n)([^]*?)(<!-- /${name} -->)`)

/** The part of a Markdown file that a command writes. Throws where its marks are missing. */
export function readGenerated(file: string, name: string): string {
  const found = between(name).exec(readFileSync(file, 'utf8'))
  if (!found)
    throw new Error(`${file} has no part between <!-- ${name}: written by … --> and <!-- /${name} -->.`)
  return found[2] ?? ''
}

/** Puts `text` in the place of that part. */
export async function writeGenerated(file: string, name: string, text: string): Promise<void> {
  readGenerated(file, name)
  const source = readFileSync(file, 'utf8')
  const result = source.replace(between(name), (_all, start, _old, end) => `${start}\n${text}\n\n${end}`)
  writeFileSync(file, await format(result, { ...(await resolveConfig(file)), filepath: file }))
}
