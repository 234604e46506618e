import { expect, it } from 'vitest'
import { timelineOf } from './order.ts'

const statesOf = (state: Parameters<typeof timelineOf>[0]['state']) =>
  timelineOf({ state }).map((step) => step.state)

it('shows how far an order has come', () => {
  expect(statesOf('placed')).toEqual(['current', 'todo', 'todo', 'todo'])
  expect(statesOf('shipped')).toEqual(['done', 'done', 'current', 'todo'])
  expect(statesOf('delivered')).toEqual(['done', 'done', 'done', 'done'])
})

it('goes nowhere with a cancelled one', () => {
  expect(statesOf('cancelled')).toEqual([])
})
