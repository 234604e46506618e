import { createInjection } from '@jangteo/mfe-kit'
import type { PickSource } from '../ports/pick-source.ts'

export const pickSource = createInjection<PickSource>('PickSource')
