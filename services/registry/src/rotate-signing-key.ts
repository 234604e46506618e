import { join } from 'node:path'
import { rotateSigningKey } from './adapters/outbound/files/signing-key-file.ts'

const { DATA_DIR = '.data', REGISTRY_SIGNING_KEY_FILE } = process.env
const file = REGISTRY_SIGNING_KEY_FILE ?? join(DATA_DIR, 'registry', 'signing-key.json')
process.stdout.write(`${rotateSigningKey(file)}\n`)
