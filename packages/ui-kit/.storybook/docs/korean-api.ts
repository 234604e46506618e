import { CONTROLS } from './korean/controls.ts'
import { DISPLAY } from './korean/display.ts'
import { SHARED } from './korean/shared.ts'
import { STRUCTURE } from './korean/structure.ts'
import type { Translations } from './korean/translations.ts'

/** What `custom-elements.json` says of the elements, in Korean. */
export const KOREAN_API: Translations = { ...SHARED, ...CONTROLS, ...STRUCTURE, ...DISPLAY }
