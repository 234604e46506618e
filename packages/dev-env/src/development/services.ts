import { readConfig } from '@jangteo/service-kit'
import { once } from 'node:events'
import { Value } from 'typebox/value'
import { openLog } from '../open-log.ts'
import { SettingsSchema, dataDirOf } from '../settings.ts'
import { bootSystem } from '../system/boot-system.ts'
import { loadSecrets } from '../system/secrets.ts'
import { seed } from '../system/seed.ts'
import { runCommand } from '../terminal/run-command.ts'
import { watchForStop } from '../terminal/watch-for-stop.ts'
import { BootMessage, type ServicesMessage } from './services-message.ts'

/** Whoever started this process may be gone: that is heard of by `disconnect`. */
const tell = (message: ServicesMessage): void =>
  void process.send?.(message, undefined, undefined, () => undefined)

/** The services of `npm run dev`, in a process that is replaced when their sources change. Nothing is opened before it is told to. */
await runCommand(async () => {
  const stop = watchForStop()
  process.once('disconnect', () => process.emit('SIGTERM'))
  tell({ kind: 'loaded' })
  const [message] = await Promise.race([once(process, 'message'), stop.made.then(() => [undefined])])
  if (stop.isMade) return
  if (!Value.Check(BootMessage, message)) throw new Error('Only "npm run dev" starts this process.')

  const settings = readConfig(SettingsSchema, process.env)
  const dataDir = dataDirOf(settings)
  const logger = openLog(dataDir, settings.LOG_LEVEL)
  const secrets = loadSecrets(dataDir)
  const system = await bootSystem({
    settings,
    dataDir,
    secrets,
    logger,
    environment: process.env,
    developmentEntries: message.entries,
  })
  try {
    await seed(system, settings)
    tell({ kind: 'open', running: system.services.inStartOrder.map(({ name }) => name) })
    await stop.made
  } finally {
    await system.stop()
  }
})
