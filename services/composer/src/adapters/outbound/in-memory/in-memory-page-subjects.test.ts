import { describePageSubjects } from '../../page-subjects.contract.ts'
import { InMemoryPageSubjects } from './in-memory-page-subjects.ts'

describePageSubjects('InMemoryPageSubjects', async (known, names) => {
  const subjects = new InMemoryPageSubjects()
  for (const [address, presence] of Object.entries(known)) subjects.known.set(address, presence)
  for (const [asked, name] of Object.entries(names)) subjects.names.set(asked, name)
  return {
    subjects,
    stop: async () => {
      subjects.isStopped = true
    },
  }
})
