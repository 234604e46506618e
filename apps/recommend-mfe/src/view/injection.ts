import { createInjection } from '@jangteo/mfe-kit'
import type { Recommender } from '../ports/recommender.ts'

export const recommender = createInjection<Recommender>('Recommender')
