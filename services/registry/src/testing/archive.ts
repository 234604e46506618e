import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { MfeManifest } from '@jangteo/contracts'
import { type Header, pack } from 'tar-stream'
import { aManifest } from './manifest-builder.ts'

export interface ArchiveEntry extends Partial<Header> {
  readonly name: string
  readonly content?: string | Uint8Array
}

/** A gzipped tar of exactly these entries, however hostile. */
export async function archiveOf(entries: readonly ArchiveEntry[]): Promise<Buffer> {
  const archive = pack()
  for (const { content = '', ...header } of entries) archive.entry(header, Buffer.from(content))
  archive.finalize()
  return gzipSync(await buffer(archive))
}

/** What `defineMfe` makes, as far as admission looks. */
export const anEntry = ({ name, fragments }: MfeManifest = aManifest()): string =>
  `{name:${JSON.stringify(name)},bootstrap(){},mount(){},unmount(){},defineFragment(){},tags:${JSON.stringify(fragments.map(({ tag }) => tag))}}`

const aStyle = ({ name }: MfeManifest): string =>
  `@layer mfe.${name}{@scope ([data-mfe="${name}"]) to (:scope [data-mfe]){:scope{color:rebeccapurple}}}\n`

/** The files that {@link aManifest} names; `files` adds to them or takes their place. */
export function filesOf(
  manifest: MfeManifest = aManifest(),
  files: Readonly<Record<string, string>> = {},
): readonly ArchiveEntry[] {
  const imports = manifest.imports.map((specifier) => `import ${JSON.stringify(specifier)};`).join('')
  const contents = {
    'mfe.json': JSON.stringify(manifest),
    [manifest.entry]: `${imports}export default ${anEntry(manifest)};\n`,
    ...Object.fromEntries(manifest.css.map((path) => [path, aStyle(manifest).repeat(20)])),
    ...files,
  }
  return Object.entries(contents).map(([name, content]) => ({ name, content }))
}
