import type { ReactElement } from 'react'
import type { InputType } from 'storybook/internal/types'
import { say } from '../words.ts'

interface ControlProps {
  readonly id: string
  readonly argType: InputType
  readonly value: unknown
  readonly change: (value: unknown) => void
}

interface Kind {
  readonly type: string
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

/** Storybook has a control as an object by the time a page is drawn. */
const kindOf = ({ control }: InputType): Kind =>
  typeof control === 'object' && control.type ? { ...control, type: control.type } : { type: 'text' }

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text))

function Choice({ id, argType, value, change }: ControlProps): ReactElement {
  const options: readonly unknown[] = argType.options ?? []
  return (
    <select
      id={id}
      value={options.indexOf(value)}
      onChange={(event) => change(options[Number(event.target.value)])}
    >
      {!options.includes(value) && <option value={-1}>{say('없음', 'None')}</option>}
      {options.map((option, at) => (
        <option key={textOf(option)} value={at}>
          {textOf(option) || say('없음', 'None')}
        </option>
      ))}
    </select>
  )
}

function Range({ id, argType, value, change }: ControlProps): ReactElement {
  const { min, max, step } = kindOf(argType)
  return (
    <span className="kit-range">
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={textOf(value)}
        onChange={(event) => change(numberOf(event.target.value))}
      />
      <output htmlFor={id}>{textOf(value)}</output>
    </span>
  )
}

function Numbered({ id, argType, value, change }: ControlProps): ReactElement {
  const { min, max, step } = kindOf(argType)
  return (
    <input
      id={id}
      type="number"
      min={min}
      max={max}
      step={step}
      value={textOf(value)}
      onChange={(event) => change(numberOf(event.target.value))}
    />
  )
}

function OnOff({ id, value, change }: ControlProps): ReactElement {
  return (
    <input
      id={id}
      type="checkbox"
      checked={value === true}
      onChange={(event) => change(event.target.checked)}
    />
  )
}

function Text({ id, value, change }: ControlProps): ReactElement {
  return <input id={id} type="text" value={textOf(value)} onChange={(event) => change(event.target.value)} />
}

const SHAPES: Readonly<Record<string, (props: ControlProps) => ReactElement>> = {
  boolean: OnOff,
  'inline-radio': Choice,
  number: Numbered,
  range: Range,
  select: Choice,
}

/** What changes one value of a story. */
export function Control(props: ControlProps): ReactElement {
  const Shape = SHAPES[kindOf(props.argType).type] ?? Text
  return <Shape {...props} />
}
