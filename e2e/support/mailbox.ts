import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The code in the newest mail to an address; the mail is there once the page asks for the code. */
export async function mailedCode(address: string): Promise<string> {
  const folder = process.env.MAIL_DIR ?? ''
  const names = await readdir(folder)
  const newest = names
    .filter((name) => name.includes(encodeURIComponent(address)))
    .sort()
    .at(-1)
  const [code] = newest
    ? (/^[A-Z]{4}-[A-Z]{4}$/m.exec(await readFile(join(folder, newest), 'utf8')) ?? [])
    : []
  if (code === undefined) throw new Error(`No mail to ${address} has a code.`)
  return code
}
