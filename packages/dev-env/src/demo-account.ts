import { PLATFORM_ROLE } from '@jangteo/contracts'

/** The account that every fresh shop has. Printed by `npm start`; not made where `DEMO_ACCOUNT=0`. */
export const DEMO_ACCOUNT = {
  email: 'demo@jangteo.example',
  password: 'jangteo-demo-2026',
  name: '장보고',
} as const

/** Who publishes by hand in a fresh shop, with `jangteo login`. */
export const DEMO_DEVELOPER = {
  email: 'team@jangteo.example',
  password: 'jangteo-team-2026',
  name: '김장터',
  roles: [PLATFORM_ROLE],
} as const
