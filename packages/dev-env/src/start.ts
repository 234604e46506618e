import { openShop } from './open-shop.ts'
import { runCommand } from './terminal/run-command.ts'

/** `npm start`: the shop as released. */
await runCommand(() => openShop({ environment: process.env }))
