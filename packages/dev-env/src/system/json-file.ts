import type { Static, TSchema } from '@jangteo/contracts'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Value } from 'typebox/value'

export type ReadJson<T> =
  { readonly state: 'read'; readonly value: T } | { readonly state: 'absent' } | { readonly state: 'broken' }

/** Reads a small file of ours; `broken` where it cannot be read, is no JSON or does not fit the schema. */
export function readJson<S extends TSchema>(file: string, schema: S): ReadJson<Static<S>> {
  if (!existsSync(file)) return { state: 'absent' }
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Value.Check(schema, value) ? { state: 'read', value } : { state: 'broken' }
  } catch {
    return { state: 'broken' }
  }
}

/** Writes it whole or not at all; readable by its owner only. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(value, null, 2), { mode: 0o600 })
  renameSync(draft, file)
}
