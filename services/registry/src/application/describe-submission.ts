import type { MfeManifest } from '@jangteo/contracts'
import { isScript } from '@jangteo/contracts/page-map'
import {
  isStyleSheet,
  type ScannedModule,
  type ScannedStyles,
  type Submission,
} from '../domain/admission/submission.ts'
import type { ModuleScanner } from '../ports/module-scanner.ts'
import type { StyleScanner } from '../ports/style-scanner.ts'
import type { UploadedFile } from './uploaded-file.ts'

export interface Scanners {
  readonly scanner: ModuleScanner
  readonly styleScanner: StyleScanner
}

const isScanned = (path: string): boolean => isScript(path) || isStyleSheet(path)

/** Reads out of the uploaded bytes what the admission checks ask for. */
export async function describeSubmission(
  manifest: MfeManifest,
  files: readonly UploadedFile[],
  scanners: Scanners,
): Promise<Submission> {
  const decoder = new TextDecoder()
  const texts = new Map(
    files
      .filter(({ path }) => isScanned(path) && path !== manifest.server)
      .map(({ path, bytes }) => [path, decoder.decode(bytes)]),
  )
  const modules = new Map<string, ScannedModule | undefined>()
  const styles = new Map<string, ScannedStyles | undefined>()
  for (const [path, text] of texts) {
    if (isScript(path)) modules.set(path, await scanners.scanner.scan(text))
    else styles.set(path, scanners.styleScanner.scan(text))
  }
  const paths = new Set(files.map(({ path }) => path))
  const rendering = files.find(({ path }) => path === manifest.server)
  const text = rendering && decoder.decode(rendering.bytes)
  const server = text === undefined ? undefined : { text, module: await scanners.scanner.scan(text) }
  return { manifest, paths, modules, styles, texts, server }
}
