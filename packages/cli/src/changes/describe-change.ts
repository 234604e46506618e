import type { ChangeAction, ChangeResultDto } from '@jangteo/contracts'

type Facts = Omit<ChangeResultDto, 'revision' | 'isNew'>

/** The name of a micro-frontend, or one of its fragments. */
export const describeTarget = ({ name = '', fragment }: Pick<Facts, 'name' | 'fragment'>): string =>
  fragment === undefined ? name : `<${fragment}> of ${name}`

const insteadOf = ({ release, previous }: Facts): string =>
  previous === undefined || previous === release ? '' : ` instead of ${previous}`

const SENTENCES: Readonly<Record<ChangeAction, (facts: Facts) => string>> = {
  rollout: ({ name, release, share, previous, environment }) =>
    `${name} ${release} is for ${share} % of the visitors of ${environment}, the others keep ${previous}`,
  promote: (facts) =>
    `${facts.name} ${facts.release} is live for everybody in ${facts.environment}${insteadOf(facts)}`,
  rollback: (facts) =>
    `${facts.name} is back at ${facts.release} for everybody in ${facts.environment}${insteadOf(facts)}`,
  restore: ({ environment, restored }) => `${environment} has the releases of revision ${restored} again`,
  pause: (facts) => `${describeTarget(facts)} stands still in ${facts.environment} until \`jangteo resume\``,
  resume: (facts) => `${describeTarget(facts)} may go on in ${facts.environment}`,
  kill: (facts) => `${describeTarget(facts)} is switched off in ${facts.environment}`,
  revive: (facts) => `${describeTarget(facts)} is switched on in ${facts.environment}`,
}

/** What came of a change, in one sentence. */
export function describeChange({ revision, isNew, ...facts }: ChangeResultDto): string {
  const sentence = SENTENCES[facts.action](facts)
  return isNew ? `${sentence} (revision ${revision}).` : `Nothing to do: ${sentence} (revision ${revision}).`
}
