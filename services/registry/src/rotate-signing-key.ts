import { rotateSigningKey, signingKeyFile } from './adapters/outbound/files/signing-key-file.ts'

const { DATA_DIR = '.data', REGISTRY_SIGNING_KEY_FILE } = process.env
process.stdout.write(`${rotateSigningKey(REGISTRY_SIGNING_KEY_FILE ?? signingKeyFile(DATA_DIR))}\n`)
