import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aBuild } from '../released-shop.ts'
import { TEAM_MFE } from './callers.ts'

/** A release of the team that says what it is and lacks everything else. */
export function incompleteRelease(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'jangteo-incomplete-'))
  try {
    writeFileSync(join(folder, 'mfe.json'), JSON.stringify(aBuild({ name: TEAM_MFE, kind: 'mfe' })))
    return execFileSync('tar', ['--create', '--gzip', '--directory', folder, 'mfe.json'])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
