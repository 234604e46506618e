import type { ServicesMessage } from '../services-message.ts'

const tell = (message: ServicesMessage): void => void process.send?.(message)
const kind = process.env['STUB']

process.on('SIGTERM', () => kind !== 'never-closes' && process.exit())
process.on('message', () => tell({ kind: 'open', running: [String(process.pid)] }))
if (kind === 'loads-for-ever') setInterval(() => undefined, 1_000)
else tell({ kind: 'loaded' })
if (kind === 'ends-when-loaded') setImmediate(() => process.exit(1))
