import type { DeployAnswer } from '@jangteo/contracts'
import { RegistryRefusal } from './errors.ts'

/** What `can-i-deploy` said no to, as the registry would say it at publishing. */
export function toRefusal(answer: DeployAnswer): RegistryRefusal {
  const { objections } = answer
  const [first] = objections
  const problem = {
    type: 'about:blank',
    title: first?.what ?? 'It cannot be deployed.',
    status: 422,
    code: first?.code ?? 'not-deployable',
    ...(first && { detail: first.why }),
    errors: objections.map(({ where, what, why }) => ({ path: where, message: `${what} ${why}` })),
  }
  return new RegistryRefusal(problem, answer)
}
