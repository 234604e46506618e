#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  wait: (seconds) => setTimeout(seconds * 1000),
})
