#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises'
import { run } from './run.ts'
import { connectTerminal } from './terminal/connect-terminal.ts'

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  ...connectTerminal(process),
  wait: (seconds) => setTimeout(seconds * 1000),
})
