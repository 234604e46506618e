import { describePageSubjects } from '../../page-subjects.contract.ts'
import { InMemoryPageSubjects } from './in-memory-page-subjects.ts'

describePageSubjects('InMemoryPageSubjects', async (known) => {
  const subjects = new InMemoryPageSubjects()
  for (const [address, presence] of Object.entries(known)) subjects.known.set(address, presence)
  return {
    subjects,
    stop: async () => {
      subjects.isStopped = true
    },
  }
})
