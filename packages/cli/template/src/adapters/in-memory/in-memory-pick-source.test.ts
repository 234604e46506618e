import { pickSourceContract } from '../pick-source.contract.ts'
import { createInMemoryPickSource } from './in-memory-pick-source.ts'

pickSourceContract('in memory', createInMemoryPickSource)
