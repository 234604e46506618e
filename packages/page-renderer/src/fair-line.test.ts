import { expect, it } from 'vitest'
import { FairLine } from './fair-line.ts'

/** A line of one place, with what became of each who came, in the order in which they heard of it. */
function open(length: number) {
  const line = new FairLine(1, length)
  const heard: string[] = []
  const come = async (visitor: string, signal = new AbortController().signal): Promise<void> => {
    heard.push(`${visitor} ${(await line.enter(visitor, signal)) ? 'enters' : 'goes'}`)
  }
  const leave = async (): Promise<void> => {
    line.leave()
    await new Promise(setImmediate)
  }
  return { come, leave, heard }
}

it('lets visitors take turns, however much one of them wants', async () => {
  const { come, leave, heard } = open(8)
  for (const visitor of ['kim', 'kim', 'kim', 'kim', 'lee', 'lee', 'han']) void come(visitor)
  for (let turn = 0; turn < 6; turn += 1) await leave()
  const order = heard.map((words) => words.split(' ')[0])
  expect(order).toEqual(['kim', 'kim', 'lee', 'han', 'kim', 'lee', 'kim'])
})

it('is never too full for who has less in it than another', async () => {
  const { come, leave, heard } = open(3)
  for (let page = 0; page < 6; page += 1) void come('kim')
  void come('lee')
  await leave()
  await leave()
  expect(heard).toEqual(['kim enters', 'kim goes', 'kim goes', 'kim goes', 'kim enters', 'lee enters'])
})

it('takes nobody’s place for one who would have as much', async () => {
  const { come, leave, heard } = open(2)
  for (const visitor of ['kim', 'lee', 'han', 'new']) void come(visitor)
  await leave()
  expect(heard).toEqual(['kim enters', 'new goes', 'lee enters'])
})

it('goes on without who waits no longer', async () => {
  const { come, leave, heard } = open(2)
  const impatient = new AbortController()
  void come('kim')
  void come('lee', impatient.signal)
  impatient.abort()
  for (const visitor of ['han', 'han']) void come(visitor)
  await leave()
  await leave()
  await leave()
  void come('kim')
  await leave()
  expect(heard).toEqual(['kim enters', 'lee goes', 'han enters', 'han enters', 'kim enters'])
})
