import { readConfig } from '@jangteo/service-kit'
import { findFrontEndProjects } from './front-end/find-projects.ts'
import { startDevelopmentServers } from './front-end/development-servers.ts'
import { openShop } from './open-shop.ts'
import { SettingsSchema } from './settings.ts'
import { addressesOf } from './system/boot-system.ts'
import { runCommand } from './terminal/run-command.ts'

const DATA_DIR = '.data/dev'

/** `npm run dev`: the whole shop, with every micro-frontend live from Vite, on a data folder of its own. */
await runCommand(async () => {
  const environment = { DATA_DIR, ...process.env }
  const { shopUrl } = addressesOf(readConfig(SettingsSchema, environment))
  const projects = findFrontEndProjects().filter(({ kind }) => kind === 'mfe')
  const servers = await startDevelopmentServers(projects, shopUrl)
  try {
    await openShop({ mode: 'development', developmentEntries: servers.entries, environment })
  } finally {
    await servers.close()
  }
})
