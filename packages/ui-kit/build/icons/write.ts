import { writeFileSync } from 'node:fs'
import { drawingsCss } from './drawings-css.ts'

writeFileSync(new URL('../../src/icon/drawings.css', import.meta.url), drawingsCss())
