import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningIdentity } from './running-identity.ts'

/** Mails to one address, oldest first. */
export async function mailsTo({ context }: RunningIdentity, address: string): Promise<readonly string[]> {
  const folder = join(context.dataDir, 'mail')
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.txt')).sort()
  const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return mails.filter((mail) => mail.includes(`\nTo: ${address}\n`))
}

/** The code in the newest mail to an address. */
export async function newestCode(identity: RunningIdentity, address: string): Promise<string> {
  const [code] = /^[A-Z]{4}-[A-Z]{4}$/m.exec((await mailsTo(identity, address)).at(-1) ?? '') ?? []
  if (code === undefined) throw new Error(`No mail to ${address} has a code.`)
  return code
}
